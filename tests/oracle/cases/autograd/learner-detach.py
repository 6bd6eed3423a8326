import torch
x = torch.tensor([1., 2.], requires_grad=True)
d = x.detach()
d[0] = 9
print(x, d.requires_grad, d.is_leaf)
