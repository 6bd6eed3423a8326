import torch
print(torch.randn(3, 3).shape, torch.Size((2, 3)) == (2, 3), torch.Size([2, 3])[0], torch.Size([2]) + torch.Size([3]), torch.Size([2, 3]).numel())
