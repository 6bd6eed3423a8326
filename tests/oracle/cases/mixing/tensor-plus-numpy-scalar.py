import numpy as np
import torch

print(torch.ones(2) + np.float64(2), torch.tensor([1, 2]) * np.int32(3), torch.tensor([1]) + np.float32(0.5))
