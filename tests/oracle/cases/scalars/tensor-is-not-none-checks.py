import torch

t = torch.tensor([1, 2])
print(t is None, t is not None, None in [1])
