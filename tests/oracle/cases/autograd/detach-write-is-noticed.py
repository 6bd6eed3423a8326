import torch

w = torch.tensor([3.0], requires_grad=True)
y = w.exp() if False else (w * w).sum()
w.detach()[0] = 100
y.backward()
