import torch

torch.manual_seed(0)
print(torch.randperm(10), torch.randperm(3))
