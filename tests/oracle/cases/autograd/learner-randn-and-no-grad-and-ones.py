import torch
w = torch.randn(2, requires_grad=True)
with torch.no_grad():
    w -= 0.1 * torch.ones(2)
print(w.requires_grad, w.grad is None)
w -= 0.1
