import torch
from torch import nn
torch.manual_seed(0)
m = nn.MultiheadAttention(4, 2, batch_first=True)
x = torch.arange(24.).reshape(2, 3, 4) / 10
out, w = m(x, x, x)
print(out.shape, w.shape, w.sum(-1))
print([(n, tuple(p.shape)) for n, p in m.named_parameters()])
out2, none = m(x, x, x, need_weights=False)
print(none, torch.allclose(out, out2))
mask = torch.triu(torch.ones(3, 3, dtype=torch.bool), 1)
print(m(x, x, x, attn_mask=mask)[1][0])
