import torch
x = torch.tensor([1.0], requires_grad=True)
y = x.item() * 2
print(y)
l = [x * 2, x * 3]
print(sum(l))
