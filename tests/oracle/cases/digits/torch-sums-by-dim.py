import torch

t = torch.arange(1, 301, dtype=torch.float32).reciprocal().view(10, 30)
print(t.sum(0)[:4].tolist(), t.sum(1)[:4].tolist(), t.sum().item(), t.t().sum(0)[:3].tolist(), t[:, ::3].sum().item(), t.cumsum(1)[0, -1].item())
