import torch
torch.manual_seed(1)
print(torch.bernoulli(torch.full((5,), 0.5)), torch.multinomial(torch.tensor([0.1, 0.9]), 5, replacement=True))
