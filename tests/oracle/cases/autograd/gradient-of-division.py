import torch

x = torch.tensor([2.0], requires_grad=True)
y = torch.tensor([4.0], requires_grad=True)
(x / y).backward()
print(x.grad, y.grad)
