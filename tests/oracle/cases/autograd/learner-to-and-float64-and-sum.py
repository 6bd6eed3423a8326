# mask: 0x[0-9a-fA-F]+
import torch
x = torch.tensor([1., 2.], requires_grad=True)
y = x.to(torch.float64)
y.sum().backward()
print(x.grad, y.grad_fn)
