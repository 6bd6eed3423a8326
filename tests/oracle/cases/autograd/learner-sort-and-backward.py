import torch
x = torch.tensor([3., 1., 2.], requires_grad=True)
v, i = x.sort()
v[0].backward()
print(x.grad, v, i)
