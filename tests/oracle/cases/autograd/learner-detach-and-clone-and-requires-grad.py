import torch
x = torch.tensor([1., 2.], requires_grad=True)
y = x.detach().clone().requires_grad_(True)
z = (x * y).sum()
z.backward()
print(x.grad, y.grad)
