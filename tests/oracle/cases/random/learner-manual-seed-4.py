import torch
from torch import nn
torch.manual_seed(0)
print(torch.nn.LSTM(1, 1).weight_ih_l0, torch.nn.Linear(3, 1).bias)
