import torch
from torch import nn
model = nn.Linear(2, 1, bias=False)
print(model.state_dict().keys())
sd = {'weight': torch.ones(1, 2)}
print(model.load_state_dict(sd))
print(model.weight)
