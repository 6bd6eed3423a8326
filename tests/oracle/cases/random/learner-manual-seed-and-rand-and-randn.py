import torch
torch.manual_seed(0)
print(torch.rand(3), torch.randn(3), torch.randint(0, 10, (5,)))
