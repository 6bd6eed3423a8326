import torch
x = torch.tensor([1., 2.], requires_grad=True)
z = torch.stack([x, x * 2])
print(z)
c = torch.cat([x, x])
print(c)
