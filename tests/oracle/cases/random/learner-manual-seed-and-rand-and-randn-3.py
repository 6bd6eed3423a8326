import torch
torch.manual_seed(7)
print(torch.rand(()), torch.randn(1), torch.randint(3, ()), torch.randint(-5, 5, (2, 2), dtype=torch.int32), torch.randperm(4, dtype=torch.int32))
