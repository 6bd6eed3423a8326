import torch
torch.manual_seed(123)
print(torch.rand(2, 2), torch.randn(2), torch.randint(1, 7, (3,)), torch.randperm(5))
