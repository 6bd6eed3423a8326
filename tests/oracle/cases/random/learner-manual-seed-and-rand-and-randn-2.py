import torch
torch.manual_seed(42)
print(torch.rand(2, 3), torch.randn(2, 3), torch.randperm(6))
