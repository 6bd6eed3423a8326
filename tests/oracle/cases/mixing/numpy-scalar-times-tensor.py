import numpy as np
import torch

r = np.float64(2) * torch.ones(2)
print(r, type(r).__name__)
