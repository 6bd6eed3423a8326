import torch
from torch import nn
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.features = nn.Sequential(nn.Conv2d(1, 6, 5, padding=2, bias=False), nn.BatchNorm2d(6), nn.ReLU(inplace=True), nn.MaxPool2d(2))
        self.drop = nn.Dropout(0.3)
        self.heads = nn.ModuleList([nn.Linear(4, 2) for _ in range(3)])
        self.d = nn.ModuleDict({'a': nn.Identity(), 'b': nn.Flatten()})
print(Net())
