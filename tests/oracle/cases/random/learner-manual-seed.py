import torch
from torch import nn
torch.manual_seed(0)
print(torch.nn.Linear(2, 3).weight)
