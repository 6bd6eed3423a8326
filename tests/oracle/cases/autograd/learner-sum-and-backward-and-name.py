import torch
x = torch.tensor([2., 3.], requires_grad=True)
y = (x ** 2 + 3 * x).sum()
y.backward()
print(x.grad, y.item(), y.grad_fn.name())
