import torch

torch.set_default_dtype(torch.float64)
print(torch.ones(1).dtype)
