import torch

x = torch.ones(1, requires_grad=True)
(x * 3).backward()
(x * 3).backward()
print(x.grad)
