import torch

x = torch.tensor([3.0, 1.0, 2.0], requires_grad=True)
(x.sort().values * torch.tensor([1.0, 2.0, 3.0])).sum().backward()
print(x.grad)
x.topk(2).values.sum().backward()
print(x.grad)
