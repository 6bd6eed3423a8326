import torch
t = torch.arange(10)
print(t[::2], t[-3:], t[8:2], t[torch.tensor([-1])])
t[::-1]
