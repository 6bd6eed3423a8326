import numpy as np
import torch
print(np.float32(2) * torch.ones(2))
print(torch.ones(2) * np.float32(2))
print(np.float64(2) * torch.ones(2))
