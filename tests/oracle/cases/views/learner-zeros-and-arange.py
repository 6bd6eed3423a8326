import torch
t = torch.zeros(3, 3)
t[torch.arange(3), torch.arange(3)] = 1
t[0] += 5
t[:, 0] *= 2
print(t)
