import torch

print(torch.ones(1, dtype=torch.float64, requires_grad=True), torch.zeros(0, 2, requires_grad=True))
