import torch

x = torch.ones(2, requires_grad=True)
buf = torch.zeros(4)
buf[1:3] = x * 3
buf.sum().backward()
print(x.grad, buf)
