import torch

x = torch.ones(1, requires_grad=True)
print(float(x * 2))
