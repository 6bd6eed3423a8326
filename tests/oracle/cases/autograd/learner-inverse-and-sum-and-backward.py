import torch
x = torch.tensor([[1., 2.], [3., 4.]], requires_grad=True)
x.inverse().sum().backward()
print(x.grad)
x.grad = None
torch.det(x).backward()
print(x.grad)
