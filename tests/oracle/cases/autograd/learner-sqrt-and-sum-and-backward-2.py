import torch
x = torch.tensor([1., 2.], requires_grad=True)
y = x.sqrt()
y *= 2
y.sum().backward()
