import torch

x = torch.ones(1, requires_grad=True)
y = x * 2
y.retain_grad()
(y * 3).backward()
print(y.grad, x.grad, y.retains_grad)
