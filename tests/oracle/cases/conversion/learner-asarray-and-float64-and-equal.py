import torch
a = torch.asarray([1, 2, 3], dtype=torch.float64)
b = torch.asarray(a)
print(b is a)
c = torch.asarray(a, copy=True)
print(c is a, torch.equal(a, c))
