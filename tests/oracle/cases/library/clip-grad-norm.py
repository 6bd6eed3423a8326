import torch
from torch import nn

w = nn.Parameter(torch.tensor([3.0, 4.0]))
(w * w).sum().backward()
print(nn.utils.clip_grad_norm_([w], 5.0), nn.utils.clip_grad_value_([w], 1.0), w.grad)
