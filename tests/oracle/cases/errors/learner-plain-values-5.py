import torch
from torch import nn
torch.nn.Embedding(3, 2)(torch.tensor([1.]))
