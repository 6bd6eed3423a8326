import torch

torch.manual_seed(1)
print(torch.randn(3, dtype=torch.float64), torch.rand(2, dtype=torch.float64))
