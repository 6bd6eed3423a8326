import torch

t = torch.ones(2)
print((t + torch.tensor(1.0, dtype=torch.float64)).dtype)
print((t + torch.tensor(1, dtype=torch.int64)).dtype)
print((torch.ones(2, dtype=torch.int32) + torch.tensor(1)).dtype)
