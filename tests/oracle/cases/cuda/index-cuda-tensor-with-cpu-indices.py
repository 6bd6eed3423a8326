import torch

t = torch.arange(4, device='cuda') * 10
print(t[torch.tensor([1, 3])], t[[0, 2]], t[torch.tensor([True, False, False, True])])
