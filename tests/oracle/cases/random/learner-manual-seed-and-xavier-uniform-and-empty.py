import torch
from torch import nn
torch.manual_seed(0)
x = torch.nn.init.xavier_uniform_(torch.empty(2, 2))
print(x, torch.nn.init.kaiming_normal_(torch.empty(2, 2)))
