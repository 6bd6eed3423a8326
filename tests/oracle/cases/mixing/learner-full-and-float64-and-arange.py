import numpy as np
import torch
print(torch.full((2,), np.float64(1.5)), torch.arange(np.int64(2), np.int64(4)), torch.ones(np.int32(2)), torch.zeros(*np.array([1, 2])))
