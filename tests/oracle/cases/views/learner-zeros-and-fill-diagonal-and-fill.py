import torch
t = torch.zeros(2, 2)
t.fill_diagonal_(3)
t[0].fill_(8)
t.T[1, 0] = 4
print(t)
