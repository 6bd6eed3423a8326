import numpy as np
import torch

print(np.zeros(1).dtype, torch.zeros(1).dtype, np.arange(3).dtype, torch.arange(3).dtype)
print(np.arange(3.0).dtype, torch.arange(3.0).dtype, np.linspace(0, 1, 3).dtype, torch.linspace(0, 1, 3).dtype)
