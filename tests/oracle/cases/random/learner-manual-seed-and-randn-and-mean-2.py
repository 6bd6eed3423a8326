import torch
torch.manual_seed(0)
print(torch.randn(1000).mean(), torch.rand(1000).std(), torch.randint(0, 2, (10,)).sum())
