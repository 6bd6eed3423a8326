import torch

torch.manual_seed(0)
print(torch.multinomial(torch.tensor([0.1, 0.2, 0.7]), 2), torch.multinomial(torch.tensor([1.0, 3.0]), 5, replacement=True))
