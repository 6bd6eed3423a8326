import torch

t = torch.ones(2).to('cuda', non_blocking=True)
torch.cuda.synchronize()
print(t, t.to('cpu', non_blocking=True))
