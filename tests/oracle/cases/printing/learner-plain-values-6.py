import torch
from torch import nn
print(torch.nn.Linear(2, 3), torch.nn.ReLU(), torch.nn.Conv2d(1, 2, 3, padding=1), torch.nn.BatchNorm2d(4), torch.nn.Dropout(0.1), torch.nn.Embedding(3, 4))
