import torch

print(torch.arange(30, device='cuda'))
print(torch.arange(20.0, device='cuda') / 4)
