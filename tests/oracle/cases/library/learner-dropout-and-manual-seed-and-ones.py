import torch
from torch import nn
drop = nn.Dropout(0.5)
torch.manual_seed(0)
print(drop(torch.ones(6)))
drop.eval()
print(drop(torch.ones(3)))
