import torch

z = torch.tensor([1 + 2j, 3 - 1j])
print(z * z, z.abs(), z.real, z.imag, z.conj())
