import torch

print(torch.tensor([0]).sigmoid(), torch.tensor([4]).sqrt(), torch.tensor([0]).exp())
