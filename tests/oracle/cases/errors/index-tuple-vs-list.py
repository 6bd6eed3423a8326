import numpy as np
import torch

t = torch.arange(4).view(2, 2)
print(t[(0, 1)], t[[0, 1]], t[[[0], [1]]].shape, np.arange(4).reshape(2, 2)[[[0], [1]]].shape)
