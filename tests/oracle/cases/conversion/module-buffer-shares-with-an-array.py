import numpy as np
import torch
from torch import nn

a = np.zeros(2, dtype=np.float32)
m = nn.Module()
m.register_buffer('b', torch.from_numpy(a))
m.b += 1
print(a)
