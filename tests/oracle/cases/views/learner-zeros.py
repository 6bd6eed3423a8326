import torch
t = torch.zeros(3, 3)
t[1] = 5
t[:, 2] = torch.tensor([1., 2., 3.])
t[0, 0] = 7
print(t)
