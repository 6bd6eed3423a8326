from torch import nn
nn.Linear('a', 2)
