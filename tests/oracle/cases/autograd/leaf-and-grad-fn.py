import torch

x = torch.ones(2, requires_grad=True)
y = x * 2
print(x.is_leaf, y.is_leaf, x.grad_fn, y.grad_fn.name(), x.grad)
