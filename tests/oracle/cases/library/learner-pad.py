import numpy as np
import torch
from torch import nn
print(np.pad(np.array([1, 2, 3]), (1, 2), mode='constant'))
print(np.pad([[1, 2], [3, 4]], 1, mode='edge'))
print(torch.nn.functional.pad(torch.tensor([[1, 2], [3, 4]]), (1, 1)))
