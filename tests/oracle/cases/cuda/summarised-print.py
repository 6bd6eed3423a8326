import torch

print(torch.zeros(2000, device='cuda'))
