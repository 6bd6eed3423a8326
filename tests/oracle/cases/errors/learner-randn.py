import torch
from torch import nn
torch.nn.CrossEntropyLoss()(torch.randn(2, 3), torch.tensor([0, 5]))
