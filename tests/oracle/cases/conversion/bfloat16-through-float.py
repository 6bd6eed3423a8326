import torch

print(torch.ones(2, dtype=torch.bfloat16).float().numpy())
