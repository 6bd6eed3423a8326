import torch
x = torch.tensor(2., requires_grad=True)
y = x.detach().requires_grad_()
(y * 2).backward()
print(x.grad, y.grad)
