import torch
from torch import nn

torch.manual_seed(0)
d = nn.Dropout(0.5)
print(d(torch.ones(6)))
d.eval()
print(d(torch.ones(6)))
