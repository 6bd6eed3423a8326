import torch
from torch import nn
m = torch.nn.MultiheadAttention(4, 2, batch_first=True)
q = torch.randn(1, 3, 4)
out, w = m(q, q, q)
print(out.shape, w.shape)
