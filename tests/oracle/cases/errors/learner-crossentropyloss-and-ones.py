import torch
from torch import nn
nn.CrossEntropyLoss()(torch.ones(2, 3), torch.ones(2, 4))
