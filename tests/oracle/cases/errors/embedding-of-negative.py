import torch
from torch import nn

nn.Embedding(2, 1)(torch.tensor([-1]))
