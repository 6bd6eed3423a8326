import numpy as np
import torch
from torch import nn

a = np.zeros(2, dtype=np.float32)
p = nn.Parameter(torch.from_numpy(a))
with torch.no_grad():
    p.add_(1)
print(a, p)
