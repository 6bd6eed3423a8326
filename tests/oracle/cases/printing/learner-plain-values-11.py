import torch
print(torch.tensor([[1.0, 1e8], [1e-8, 0.0]]), torch.tensor([1e8]), torch.tensor([1e7, 1.5]))
