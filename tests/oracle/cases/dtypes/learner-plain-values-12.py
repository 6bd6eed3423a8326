import torch
print(torch.tensor([1, 2]) + 0.5, torch.tensor([1, 2]) * True, torch.tensor([True]) * 2, torch.tensor([1.]) + 1j)
