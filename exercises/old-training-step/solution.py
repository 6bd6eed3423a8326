import torch

w = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)

loss = (w * w).sum()
loss.backward()
with torch.no_grad():
    w.clamp_(max=2.0)

grad = w.grad
print(loss.item(), grad)
print(w)
