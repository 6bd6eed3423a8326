import torch
x = torch.tensor([1., 2.], requires_grad=True)
torch.where(x > 1, x, torch.zeros_like(x)).sum().backward()
print(x.grad)
