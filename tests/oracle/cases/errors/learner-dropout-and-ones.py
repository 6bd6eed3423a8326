import torch
from torch import nn
torch.nn.functional.dropout(torch.ones(1), p=-1)
