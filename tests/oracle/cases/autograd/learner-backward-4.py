import torch
x = torch.tensor([1., 2.], requires_grad=True)
y = torch.tensor([3., 4.], requires_grad=True)
q = 3 * x ** 3 - y ** 2
q.backward(gradient=torch.tensor([1., 1.]))
print(x.grad, y.grad, 9 * x ** 2 == x.grad)
