import torch

print(torch.zeros(2), torch.ones(1, 2), torch.eye(2), torch.full((2,), 1.5), torch.empty(0))
print(torch.arange(1, 10, 3), torch.linspace(0, 1, 5), torch.logspace(0, 2, 3))
