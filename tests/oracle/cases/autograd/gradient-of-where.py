import torch

x = torch.tensor([-2.0, 3.0], requires_grad=True)
torch.where(x > 0, x * 2, x * 5).sum().backward()
print(x.grad)
