import torch
torch.manual_seed(0)
print(torch.randn(2, dtype=torch.float64), torch.rand(2, dtype=torch.float64), torch.rand(2, dtype=torch.half))
