import torch
x = torch.tensor([1.5, 2.5])
x[0] = 3
x[1] = torch.tensor(4, dtype=torch.int64)
print(x, x.dtype)
i = torch.tensor([1, 2]); i[0] = 3.9; print(i)
