from torch import nn
nn.ReLU()(5)
