import numpy as np
import torch
print(torch.Tensor([1, 2, 3]))
print(torch.Tensor(2, 3).shape)
print(torch.Tensor(np.array([1, 2], dtype=np.int64)))
