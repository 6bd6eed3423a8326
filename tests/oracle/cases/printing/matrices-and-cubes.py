import numpy as np
import torch

print(torch.arange(8.0).view(2, 2, 2))
print(np.arange(8.0).reshape(2, 2, 2))
print(repr(np.arange(8).reshape(2, 2, 2)))
