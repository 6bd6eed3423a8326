import torch

torch.set_default_dtype(torch.float64)
print(torch.tensor([1.0]), torch.zeros(1).dtype, torch.tensor([1.0], dtype=torch.float32))
print(torch.get_default_dtype(), (torch.tensor([1]) / 2).dtype, torch.tensor([1j]).dtype)
