import torch

t = torch.zeros(2, dtype=torch.int64)
t.copy_(torch.tensor([1.7, -1.7]))
print(t)
