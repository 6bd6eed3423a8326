import numpy as np
import torch

print(torch.where(torch.tensor([True, False]), torch.tensor([1, 2]), 0.5), torch.where(torch.tensor([True]), 1, 2.0).dtype)
print(np.where(np.array([True, False]), np.array([1, 2]), 0.5))
