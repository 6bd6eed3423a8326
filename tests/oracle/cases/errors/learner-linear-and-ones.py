import torch
from torch import nn
nn.Linear(2, 3)(torch.ones(3))
