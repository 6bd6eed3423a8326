import numpy as np
import torch

print(torch.tensor([1, 2]) << 3, torch.tensor([-8, 8]) >> 1, np.array([1, 2]) << 3, np.array([-8, 8]) >> 1)
