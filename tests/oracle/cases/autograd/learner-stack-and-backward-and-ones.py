import torch
x = torch.tensor([1., 2., 3.], requires_grad=True)
y = torch.stack([x[0] ** 2, x[1] * x[2]])
y.backward(torch.ones(2))
print(x.grad)
print(y.grad_fn.next_functions[0][0].name(), x[0].grad_fn.name())
