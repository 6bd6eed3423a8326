import torch

print(torch.tensor([1.0, 2.5, 3.14159265]), torch.tensor([0.1]), torch.tensor(1 / 3))
