import torch
print(torch.zeros(2, dtype=torch.float64).add(torch.ones(2, dtype=torch.float32)).dtype)
torch.zeros(2, dtype=torch.int64).add_(torch.ones(2))
