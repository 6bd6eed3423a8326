import torch

a, b = torch.ones(2, requires_grad=True), torch.ones(1, requires_grad=True)
(torch.cat([a, b]) * torch.tensor([1.0, 2.0, 3.0])).sum().backward()
print(a.grad, b.grad)
