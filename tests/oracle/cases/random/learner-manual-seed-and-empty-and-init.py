import torch
from torch import nn
torch.manual_seed(0)
w = torch.empty(2, 3)
print(nn.init.uniform_(w), nn.init.normal_(w, 0, 0.1), nn.init.xavier_normal_(w), nn.init.kaiming_uniform_(w), nn.init.constant_(w, 2))
