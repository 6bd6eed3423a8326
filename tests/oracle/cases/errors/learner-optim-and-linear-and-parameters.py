import torch
from torch import nn
torch.optim.SGD(nn.Linear(1, 1).parameters(), lr='a')
