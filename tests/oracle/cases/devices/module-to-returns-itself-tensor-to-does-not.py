# gpu: none
import torch
from torch import nn

model = nn.Linear(1, 1)
t = torch.ones(1)
print(model.to('cpu') is model, model.to(torch.float64) is model, model.weight.dtype, t.to(torch.float64) is t, t.dtype)
