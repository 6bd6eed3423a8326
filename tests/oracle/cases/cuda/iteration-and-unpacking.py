import torch

a, b = torch.tensor([1, 2], device='cuda')
print(a, b.item(), [x.item() for x in torch.arange(2, device='cuda')])
