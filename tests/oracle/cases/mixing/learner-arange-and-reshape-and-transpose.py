# mask: 0x[0-9a-fA-F]+
import numpy as np
import torch
t = torch.arange(6).reshape(2, 3)
print(np.reshape(t, (3, 2)))
print(np.transpose(t))
print(np.shape(t), np.ndim(t), np.size(t))
