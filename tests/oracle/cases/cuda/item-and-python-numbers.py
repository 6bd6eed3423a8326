import torch

t = torch.tensor([2.5], device='cuda')
print(t.item(), float(t), int(t), bool(t), t.tolist(), len(t), f'{t[0]:.1f}')
