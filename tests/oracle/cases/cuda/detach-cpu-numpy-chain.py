import torch

x = torch.ones(2, device='cuda', requires_grad=True)
print((x * 2).detach().cpu().numpy())
