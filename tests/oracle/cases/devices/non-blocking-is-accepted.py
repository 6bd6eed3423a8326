# gpu: none
import torch

t = torch.ones(2)
print(t.to('cpu', non_blocking=True) is t, t.to(torch.float64, non_blocking=True))
