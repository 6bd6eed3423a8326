import torch

w = torch.tensor([1.0], requires_grad=True)
x = torch.tensor([2.0])
a = x.numpy()
y = (w * x).sum()
a[0] = 200
y.backward()
print(w.grad)
