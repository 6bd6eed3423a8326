import torch
from torch import nn
torch.manual_seed(42)
print(nn.Linear(2, 2).weight, nn.Linear(2, 2).bias, nn.Conv2d(1, 1, 2).weight.flatten(), nn.Embedding(2, 2).weight)
