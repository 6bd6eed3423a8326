import torch

torch.manual_seed(0)
print(torch.empty(6).bernoulli_(0.5))
