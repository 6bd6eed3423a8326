import torch
from torch import nn
torch.manual_seed(0)
print(torch.nn.Embedding(2, 3).weight, torch.nn.Conv2d(1, 1, 2).weight)
