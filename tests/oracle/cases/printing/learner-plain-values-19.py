import torch
print(torch.tensor([1e-10, 1e10]), torch.tensor([0.1, 0.22, 0.333]), torch.tensor([1000000., 0.5]), torch.tensor([100., 1e-3]))
