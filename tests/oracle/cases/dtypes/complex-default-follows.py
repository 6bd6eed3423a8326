import torch

torch.set_default_dtype(torch.float64)
print(torch.tensor(1j).dtype, (torch.ones(1) * 1j).dtype, torch.view_as_complex(torch.zeros(1, 2)).dtype)
