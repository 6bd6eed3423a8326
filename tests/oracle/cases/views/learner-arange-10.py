import torch
t = torch.arange(10)
print(t[2:8:2], t[-3:], t[:-5], t[[1, 1, 3]], t[t > 6], t[torch.tensor([0, -1])], t[...])
