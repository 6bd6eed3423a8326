import torch

torch.manual_seed(0)
print(torch.normal(0.0, 1.0, (3,)), torch.normal(torch.zeros(2), torch.ones(2)), torch.normal(torch.tensor([5.0]), 0.0))
