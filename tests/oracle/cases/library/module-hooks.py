import torch
from torch import nn

layer = nn.Identity()
layer.register_forward_hook(lambda m, i, o: print('forward', i, o))
layer(torch.ones(1))
