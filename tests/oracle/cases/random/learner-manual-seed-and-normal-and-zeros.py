import torch
torch.manual_seed(1)
print(torch.normal(0., 1., (3,)), torch.normal(torch.zeros(2), torch.ones(2)))
