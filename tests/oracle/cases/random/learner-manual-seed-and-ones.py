import torch
from torch import nn
torch.manual_seed(0)
d = torch.nn.Dropout(0.5)
print(d(torch.ones(8)))
