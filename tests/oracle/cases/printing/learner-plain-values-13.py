import torch
from torch import nn
print(torch.nn.Module(), torch.nn.ModuleList([torch.nn.Linear(1, 1), torch.nn.ReLU()]), torch.nn.LSTM(2, 3))
