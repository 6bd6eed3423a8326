import torch

torch.cat([torch.ones(1, device='cuda'), torch.ones(1)])
