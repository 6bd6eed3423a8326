import torch

x = torch.tensor([2.0], requires_grad=True)
w = torch.tensor([3.0], requires_grad=True)
y = x * w
w.data[0] = 100
y.backward()
print(x.grad)
