import torch
x = torch.tensor([1., 2.], requires_grad=True)
n = x.detach().numpy(); n[0] = 10
y = (x * 2).sum(); y.backward(); print(x, x.grad)
