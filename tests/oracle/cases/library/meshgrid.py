import numpy as np
import torch

x, y = torch.meshgrid(torch.arange(2), torch.arange(3), indexing='ij')
print(x, y)
X, Y = np.meshgrid(np.arange(2), np.arange(3))
print(X, Y)
