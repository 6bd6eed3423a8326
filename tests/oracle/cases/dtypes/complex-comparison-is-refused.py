import torch

torch.tensor([1j]) < torch.tensor([2j])
