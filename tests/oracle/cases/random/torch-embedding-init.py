import torch
from torch import nn

torch.manual_seed(0)
print(nn.Embedding(2, 3).weight)
