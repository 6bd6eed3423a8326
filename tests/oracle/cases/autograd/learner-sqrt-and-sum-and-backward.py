import torch
x = torch.tensor([0., 4.], requires_grad=True)
x.sqrt().sum().backward()
print(x.grad)
x.grad = None
torch.abs(x).sum().backward()
print(x.grad)
