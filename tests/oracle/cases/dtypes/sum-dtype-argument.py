import numpy as np
import torch

print(torch.tensor([1, 2]).sum(dtype=torch.float64), np.array([1, 2]).sum(dtype=np.float32))
