import torch
x = torch.tensor([1., 2.], requires_grad=True)
print(x._version)
with torch.no_grad():
    x.mul_(2)
print(x._version)
y = x * 1
y += 1
print(y._version)
