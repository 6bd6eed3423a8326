import torch
from torch import nn
nn.Embedding(2, 2)(torch.tensor([-1]))
