from torch import nn
nn.Module().parameters().foo
