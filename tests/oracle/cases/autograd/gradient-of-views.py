import torch

x = torch.zeros(2, 3, requires_grad=True)
(x.t().reshape(6)[:2].unsqueeze(0).expand(3, 2)).sum().backward()
print(x.grad)
