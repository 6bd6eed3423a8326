import torch

w = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)

loss = (w * w).sum()
loss.backward()
w.detach().clamp(max=2.0)

grad = w.grad
