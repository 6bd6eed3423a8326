import torch
x = torch.tensor([1., 2.], requires_grad=True)
y = (x ** 2).sum()
print(y.grad_fn.name(), [f[0].name() for f in y.grad_fn.next_functions])
print(torch.is_grad_enabled(), torch.get_default_dtype())
print(x.grad, x.is_leaf, y.is_leaf, y.requires_grad)
print(torch.autograd.grad(y, x))
print(torch.no_grad().__class__, torch.enable_grad)
