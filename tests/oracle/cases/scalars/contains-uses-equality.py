import torch

print(torch.tensor(1.0) in torch.tensor([1, 2]), 1.5 in torch.tensor([1, 2]), True in torch.tensor([0, 1]))
