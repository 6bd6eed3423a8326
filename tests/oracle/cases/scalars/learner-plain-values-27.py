import torch
t = torch.tensor(3.14159)
print(t.item(), round(t.item(), 2), f'{t:.2f}', f'{t.item():.3e}', str(t), int(t))
