import torch
x = torch.tensor(1.0, requires_grad=True)
y = x * 3
z = y.detach()
z += 1
print(y, z)
y.backward()
print(x.grad)
