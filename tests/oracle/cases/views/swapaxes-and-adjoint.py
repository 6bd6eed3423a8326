import torch

t = torch.zeros(2, 3, 4)
print(t.swapaxes(0, 2).shape, t.swapdims(0, 1).shape, torch.adjoint(t).shape, t.mT.stride())
