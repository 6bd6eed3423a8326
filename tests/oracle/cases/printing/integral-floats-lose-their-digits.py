import torch

print(torch.tensor([1.0, 2.0]), torch.tensor([100.0, -3.0]), torch.tensor(5.0))
