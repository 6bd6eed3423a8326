from torch import nn
model = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 1))
print(model)
for n, p in model.named_parameters():
    print(n, p.shape)
