import torch
from torch import nn
nn.LSTM(2, 3)(torch.ones(1, 1, 4))
