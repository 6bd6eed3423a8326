import torch
w = torch.ones(2, requires_grad=True)
a = w.sigmoid()
w.data += 1
a.sum().backward()
print(w.grad)
