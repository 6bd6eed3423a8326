import torch
from torch import nn
torch.manual_seed(1)
print(torch.nn.functional.dropout(torch.ones(10), 0.5), torch.bernoulli(torch.ones(3) * 0.3), torch.normal(5., 1., (2,)))
