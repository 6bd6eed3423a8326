import torch
from torch import nn

torch.tensor(nn.Linear(1, 1))
