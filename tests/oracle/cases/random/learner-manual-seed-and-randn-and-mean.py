import torch
torch.manual_seed(10)
x = torch.randn(4, 4)
print(x.mean(), x.std(), x.sum())
