import torch

x = torch.ones(1, requires_grad=True)
c = x.clone()
c.backward()
print(x.grad, c)
