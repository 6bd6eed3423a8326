import torch

print(torch.arange(3, device='cuda'), torch.eye(2, device='cuda'), torch.full((1,), 2, device='cuda'), torch.linspace(0, 1, 3, device='cuda'))
