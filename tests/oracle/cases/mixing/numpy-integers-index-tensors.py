import numpy as np
import torch

t = torch.arange(6).reshape(2, 3)
print(t[np.int64(1)], t[np.array(0)], t[np.array([1, 0])], t[np.int8(0), np.array(1)])
t[np.bool_(True)]
