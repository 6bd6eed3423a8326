import torch

x = torch.ones(2, requires_grad=True)
x.grad = torch.tensor([1.0, 2.0])
print(x.grad)
x.grad = torch.ones(3)
