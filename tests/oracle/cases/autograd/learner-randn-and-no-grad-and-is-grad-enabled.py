import torch
x = torch.randn(3, requires_grad=True)
with torch.no_grad():
    y = x * 2
print(y.requires_grad, x.requires_grad, torch.is_grad_enabled())
