import torch
torch.manual_seed(0)
print(torch.randint_like(torch.zeros(3), 10), torch.rand_like(torch.zeros(2)), torch.randn_like(torch.zeros(2)))
