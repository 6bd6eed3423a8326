import numpy as np
import torch

print(torch.tensor([1e-40]), np.array([1e-40], dtype='f4'), np.float64(5e-324), torch.tensor([1e-45]))
