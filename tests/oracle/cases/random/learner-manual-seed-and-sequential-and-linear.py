import torch
from torch import nn
torch.manual_seed(0)
m = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2))
print(m(torch.ones(1, 3)), m[0].weight[0])
