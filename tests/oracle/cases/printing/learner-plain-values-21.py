import numpy as np
import torch
print(torch.tensor([1+2j, 0.5-1j]), np.array([1+2j, 0.5-1j]), torch.tensor([1j]).dtype, torch.tensor([1+2j]).real)
