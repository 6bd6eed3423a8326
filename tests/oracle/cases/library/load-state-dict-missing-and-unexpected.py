import torch
from torch import nn

nn.Linear(2, 1).load_state_dict({'weight': torch.ones(1, 2), 'extra': torch.ones(1)})
