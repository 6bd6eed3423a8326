import numpy as np
import torch

print(torch.tensor([6, 3]) & np.array([2, 1]))
