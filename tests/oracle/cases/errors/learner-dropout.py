from torch import nn
nn.Dropout(2)
