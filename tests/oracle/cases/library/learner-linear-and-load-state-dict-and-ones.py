import torch
from torch import nn
model = nn.Linear(2, 1)
model.load_state_dict({'weight': torch.ones(1, 3)})
