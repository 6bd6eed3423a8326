import torch

print(torch.finfo().dtype)
torch.set_default_dtype(torch.float64)
print(torch.finfo().dtype)
