import torch

t = torch.empty(2, 2)
t.fill_(3)
t[0].zero_()
print(t)
