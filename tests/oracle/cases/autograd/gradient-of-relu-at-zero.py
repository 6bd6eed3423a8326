import torch

x = torch.tensor([-1.0, 0.0, 2.0], requires_grad=True)
x.relu().sum().backward()
print(x.grad)
