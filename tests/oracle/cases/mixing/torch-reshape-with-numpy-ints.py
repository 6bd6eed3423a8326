import numpy as np
import torch

print(torch.arange(4).reshape(np.int64(2), np.int64(2)), torch.arange(4).view(tuple(np.array([4, 1]))))
