import torch

x = torch.ones(2, device='cuda', requires_grad=True)
x.cpu().numpy()
