import torch
t = torch.tensor(torch.ones(2))
print(t)
