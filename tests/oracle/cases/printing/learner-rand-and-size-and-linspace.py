import torch
print(torch.rand(3, 3).size(), torch.linspace(0, 1, 5), torch.logspace(0, 2, 3))
