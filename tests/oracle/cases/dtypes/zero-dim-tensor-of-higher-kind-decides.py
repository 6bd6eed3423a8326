import torch

print((torch.ones(2, dtype=torch.int64) + torch.tensor(1.5)).dtype)
print((torch.ones(2, dtype=torch.int64) + torch.tensor(1.5, dtype=torch.float64)).dtype)
print((torch.ones(2) + torch.tensor(1j)).dtype)
