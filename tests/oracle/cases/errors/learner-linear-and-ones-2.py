import torch
from torch import nn
m = nn.Linear(1, 1); m.weight = torch.ones(1, 1)
