import torch

t = torch.zeros(2, 2).t()
t.ravel()[1] = 1
t.flatten()[0] = 2
print(t)
