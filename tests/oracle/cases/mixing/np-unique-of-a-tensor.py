import numpy as np
import torch

print(np.unique(torch.tensor([3, 1, 3])))
