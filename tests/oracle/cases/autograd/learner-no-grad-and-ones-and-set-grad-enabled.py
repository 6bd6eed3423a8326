import torch
@torch.no_grad()
def f(x): return x * 2
print(f(torch.ones(1, requires_grad=True)))
torch.set_grad_enabled(False)
print((torch.ones(1, requires_grad=True) * 2).requires_grad)
