import torch

r = torch.zeros(2, dtype=torch.float64)
torch.add(torch.ones(2), torch.ones(2, dtype=torch.int32), out=r)
print(r)
