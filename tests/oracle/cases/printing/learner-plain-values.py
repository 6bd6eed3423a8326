import torch
print(torch.tensor([1.0, 2.5, 1000.123]))
print(torch.tensor([1e-5, 1.0]), torch.tensor([1e10, 1.0]), torch.tensor([1e5, 0.5]))
