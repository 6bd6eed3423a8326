import torch
torch.manual_seed(0)
print(torch.trunc(torch.randn(3, 4) * 10))
