import torch
from torch import nn
torch.nn.functional.softmax(torch.tensor([1, 2]), dim=0)
