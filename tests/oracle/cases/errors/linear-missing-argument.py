from torch import nn

nn.Linear(3)
