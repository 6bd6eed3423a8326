import numpy as np
import torch

w = torch.tensor([0.5, 2.0], requires_grad=True)
x = torch.tensor([[1.0, 0.0], [2.0, 1.0], [4.0, 2.0]])
target = torch.tensor([1.0, 3.0, 5.0])

pred = x @ w
curve = pred.numpy()

loss = ((pred - target) ** 2).sum()
loss.backward()
grad = w.grad

print(curve)
print(grad)
