import torch

x = torch.ones(2, dtype=torch.float64, device='cuda', requires_grad=True)
print(x, x * 2, torch.tensor([1, 2], dtype=torch.int32, device='cuda'))
