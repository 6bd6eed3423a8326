import torch

print(torch.tensor([True, False]).numpy(), torch.tensor([1 + 2j]).numpy())
