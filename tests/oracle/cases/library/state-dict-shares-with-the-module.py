import torch
from torch import nn

layer = nn.Linear(1, 1)
with torch.no_grad():
    layer.weight.fill_(1.0)
state = layer.state_dict()
state['weight'].fill_(5.0)
print(layer.weight)
