from torch import nn

print(nn.Linear(3, 2))
print(nn.Sequential(nn.Conv2d(1, 4, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(), nn.Linear(8, 2, bias=False)))
