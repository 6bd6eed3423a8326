import numpy as np
import torch

print(np.zeros((2, 3)).size)
torch.zeros(2, 3).size + 1
