import torch
x = torch.tensor([1, 2, 3], dtype=torch.int32)
y = torch.tensor([1, 2, 3], dtype=torch.int64)
print(x == y, torch.equal(x, y))
