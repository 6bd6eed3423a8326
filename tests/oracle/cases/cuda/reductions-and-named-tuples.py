import torch

t = torch.tensor([[1.0, 4.0], [3.0, 2.0]], device='cuda')
print(t.max(dim=1), t.mean(), t.argmax(), t.sort().indices)
