import torch

print([torch.ones(1, device='cuda')], {'a': torch.tensor(2, device='cuda')})
