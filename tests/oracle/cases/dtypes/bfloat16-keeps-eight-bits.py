import torch

print(torch.tensor([257.0, 0.1, 1e38]).bfloat16(), (torch.tensor([1.0], dtype=torch.bfloat16) + 0.001))
