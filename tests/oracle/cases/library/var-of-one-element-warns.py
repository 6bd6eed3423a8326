import torch

print(torch.tensor([1.0]).var(), torch.tensor([1.0]).std())
