import torch
torch.manual_seed(0)
print(torch.randn(3, 3), torch.rand(1).item(), torch.randint(0, 100, (3,)).tolist())
