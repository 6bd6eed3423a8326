import torch

z = torch.zeros(2, dtype=torch.complex64)
z.real[:] = 1
z.imag[0] = 2
print(z)
