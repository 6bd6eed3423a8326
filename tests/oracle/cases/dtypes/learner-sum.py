import numpy as np
import torch
print(torch.tensor([True, True]).sum(), torch.tensor([True]) + torch.tensor([True]), np.array([True]) + np.array([True]))
