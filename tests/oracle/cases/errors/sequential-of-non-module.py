import torch
from torch import nn

nn.Sequential(nn.Linear(1, 1), torch.relu)
