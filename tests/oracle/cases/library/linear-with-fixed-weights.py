import torch
from torch import nn
import torch.nn.functional as F

layer = nn.Linear(2, 2)
layer.weight.data = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
layer.bias.data = torch.tensor([0.5, -0.5])
print(layer(torch.tensor([[1.0, 1.0]])), F.linear(torch.ones(2), torch.ones(3, 2)))
