import torch

torch.manual_seed(0)
print(torch.bernoulli(torch.tensor([0.0, 1.0, 0.5, 0.5, 0.5])))
