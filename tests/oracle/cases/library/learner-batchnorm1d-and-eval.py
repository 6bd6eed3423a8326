import torch
from torch import nn
bn = nn.BatchNorm1d(2)
x = torch.tensor([[1., 2.], [3., 4.]])
print(bn(x))
bn.eval()
print(bn.running_mean, bn.running_var)
