import torch

print(torch.are_deterministic_algorithms_enabled())
