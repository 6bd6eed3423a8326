import torch
t = torch.tensor([1.5])
print(float(t), int(t), bool(t), t.item(), f'{t.item():.3f}')
