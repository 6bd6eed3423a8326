import torch
from torch import nn

layer = nn.Dropout(0.5)
layer.eval()
print(layer(torch.ones(3)), layer.training, nn.Dropout(0.0)(torch.ones(2)))
