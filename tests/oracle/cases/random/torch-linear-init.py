import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(2, 3)
print(layer.weight, layer.bias)
