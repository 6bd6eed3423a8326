import numpy as np
import torch
print(np.hstack([torch.tensor([1, 2]), np.array([3])]), np.append(torch.tensor([1]), 2))
