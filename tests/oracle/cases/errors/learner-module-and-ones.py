import torch
from torch import nn
class M(nn.Module): pass
M()(torch.ones(1))
