import torch

t = torch.ones(2).to('cuda', torch.float64)
print(t, t.to(torch.int32), t.to(device='cpu', dtype=torch.int64), t.to(torch.ones(1)))
