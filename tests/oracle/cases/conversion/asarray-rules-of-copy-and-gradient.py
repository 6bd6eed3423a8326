import torch

w = torch.ones(2, requires_grad=True)
print(torch.asarray(w, requires_grad=False).requires_grad, torch.asarray(w, copy=True, requires_grad=True) is w)
t = torch.ones(2)
print(torch.asarray(t) is t, torch.asarray(t, copy=True) is t, torch.asarray(t, copy=False) is t)
torch.asarray(t, dtype=torch.int32, copy=False)
