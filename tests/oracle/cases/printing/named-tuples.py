import torch

print(torch.tensor([[1.0, 3.0]]).max(dim=1))
print(torch.tensor([3, 1]).sort())
print(torch.tensor([3, 1, 2]).topk(2))
