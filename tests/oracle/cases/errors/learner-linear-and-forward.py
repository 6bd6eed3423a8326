from torch import nn
nn.Linear(2, 2).forward()
