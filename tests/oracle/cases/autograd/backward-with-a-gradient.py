import torch

x = torch.ones(2, requires_grad=True)
(x * 2).backward(torch.tensor([1.0, 10.0]))
print(x.grad)
