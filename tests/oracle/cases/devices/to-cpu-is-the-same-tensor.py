# gpu: none
import torch

t = torch.ones(1)
print(t.to('cpu') is t, t.cpu() is t, t.to(device='cpu', dtype=torch.float32) is t, t.to('cpu', copy=True) is t)
