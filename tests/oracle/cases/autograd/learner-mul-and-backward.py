import torch
x = torch.tensor([2.], requires_grad=True)
y = x * x; x.data.mul_(3); y.backward(); print(x.grad)
