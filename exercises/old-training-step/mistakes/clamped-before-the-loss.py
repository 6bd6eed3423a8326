import torch

w = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)

with torch.no_grad():
    w.clamp_(max=2.0)
loss = (w * w).sum()
loss.backward()

grad = w.grad
