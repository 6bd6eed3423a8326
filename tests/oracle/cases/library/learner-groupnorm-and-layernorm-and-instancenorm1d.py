import torch
from torch import nn
gn = nn.GroupNorm(2, 4); ln = nn.LayerNorm([2]); inn = nn.InstanceNorm1d(1)
print(gn(torch.arange(8.).view(1, 4, 2)), ln(torch.tensor([1., 2.])), inn(torch.arange(3.).view(1, 1, 3)), nn.RMSNorm(2)(torch.tensor([3., 4.])))
