import torch

print(torch.tensor([1.5, torch.tensor(2)]), torch.tensor([torch.tensor(1), 2.5]))
