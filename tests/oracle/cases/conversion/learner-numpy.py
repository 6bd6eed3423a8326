import torch
t = torch.tensor([[1, 2], [3, 4]])
for row in t.numpy():
    print(row, type(row))
print(list(t))
