import torch
from torch import nn

nn.Embedding(3, 2).cuda()(torch.tensor([0, 1]))
