# mask: 0x[0-9a-fA-F]+
import torch
x = torch.tensor(3.0, requires_grad=True)
y = x ** 2
y.backward()
print(x.grad, y, y.grad_fn)
