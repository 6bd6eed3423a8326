import torch
from torch import nn
torch.nn.Linear(3, 2)(torch.ones(2, 3, dtype=torch.float64))
