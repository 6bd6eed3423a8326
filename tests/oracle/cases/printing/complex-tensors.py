import torch

print(torch.tensor([1 + 2j, -0.5 - 1j]), torch.tensor([1j], dtype=torch.complex128), torch.tensor(1 + 0j), torch.tensor([1e5 + 1j, 0.5j]))
