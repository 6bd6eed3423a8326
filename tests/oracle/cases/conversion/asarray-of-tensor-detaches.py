import torch

w = torch.ones(2, requires_grad=True)
y = w * 2
t = torch.asarray(y)
print(t.requires_grad)
print(torch.asarray(y, requires_grad=True))
