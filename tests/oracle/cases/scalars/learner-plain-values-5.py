import torch
t = torch.tensor(5)
print([1, 2, 3, 4, 5, 6][t], range(t), 'a' * torch.tensor(3))
