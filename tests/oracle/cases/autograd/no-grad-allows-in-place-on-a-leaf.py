import torch

x = torch.ones(2, requires_grad=True)
with torch.no_grad():
    x -= 0.5
print(x)
