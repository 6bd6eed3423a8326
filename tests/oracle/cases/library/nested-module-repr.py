from torch import nn

print(nn.Sequential(nn.ModuleList([nn.Linear(1, 1), nn.Linear(1, 1), nn.ReLU()]), nn.ModuleDict({'a': nn.Sequential(nn.Dropout(0.1))})))
print(nn.ModuleList(), nn.Sequential(), nn.Identity(5))
