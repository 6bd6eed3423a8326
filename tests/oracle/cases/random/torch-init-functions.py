import torch
from torch import nn

torch.manual_seed(0)
w = torch.empty(2, 2)
print(nn.init.xavier_uniform_(w).clone(), nn.init.kaiming_normal_(w).clone(), nn.init.uniform_(w).clone(), nn.init.constant_(w, 3))
