import torch

t = torch.ones(2)
print(t.to(torch.int64), t.to(torch.tensor([1.0], dtype=torch.float64)).dtype, t.to(torch.float32) is t, t.to(torch.float32, copy=True) is t)
