import numpy as np
import torch
import torch.nn.functional as F

t = torch.tensor([[1, 2]])
print(F.pad(t, (1, 0)), F.pad(t, (0, 1, 1, 0), value=9), F.pad(torch.ones(1, 1, 3), (1, 1), mode='reflect'), np.pad([1, 2], 1), np.pad([[1]], ((0, 1), (1, 0)), constant_values=7), np.pad([1, 2, 3], 2, mode='edge'))
