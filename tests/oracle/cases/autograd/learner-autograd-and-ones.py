import torch
x = torch.tensor([1.], requires_grad=True)
y = torch.autograd.Variable(torch.ones(1), requires_grad=True)
print(type(y), (x + y))
