import torch
torch.manual_seed(0)
print(torch.multinomial(torch.tensor([1., 2., 3.]), 2), torch.multinomial(torch.tensor([[.5, .5], [.1, .9]]), 3, replacement=True))
