import torch
from torch import nn
torch.manual_seed(2)
print(torch.nn.functional.dropout(torch.arange(1., 7.), p=0.3), torch.nn.functional.dropout(torch.ones(3), training=False))
