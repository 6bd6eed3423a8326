import numpy as np
import torch

print(torch.arange(5, 0, -2), np.arange(5, 0, -2), torch.arange(0), np.arange(3, 3), torch.arange(1, 2.5, 0.5))
