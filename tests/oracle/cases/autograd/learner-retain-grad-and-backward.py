import torch
a = torch.tensor(2., requires_grad=True); b = torch.tensor(3., requires_grad=True)
c = a * b; c.retain_grad()
d = c + a
d.backward()
print(a.grad, b.grad, c.grad, c.is_leaf)
