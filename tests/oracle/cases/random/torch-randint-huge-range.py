import torch

torch.manual_seed(0)
print(torch.randint(0, 2 ** 40, (3,)))
