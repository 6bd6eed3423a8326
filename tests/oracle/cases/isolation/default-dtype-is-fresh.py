import torch

print(torch.ones(1).dtype, torch.get_default_dtype())
