import torch

w = torch.ones(1, requires_grad=True)
total = 0
for x in [1.0, 2.0, 3.0]:
    total = total + w * x
total.backward()
print(total, w.grad)
