import torch
t = torch.empty(3, device='meta')
t.numpy()
