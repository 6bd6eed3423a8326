import torch

torch.manual_seed(0)
print(torch.randint(0, 10, (5,)), torch.randint(5, (2, 2)), torch.randint(-3, 3, (4,)))
