import torch

x = torch.ones(2, requires_grad=True)
print(x.int().requires_grad, (x > 0).requires_grad, x.argmax().requires_grad)
