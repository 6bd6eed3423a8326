import torch
x = torch.ones(2)
x.requires_grad_()
print(x)
x.requires_grad = False
y = torch.ones(2, requires_grad=True) * 2
y.requires_grad = False
