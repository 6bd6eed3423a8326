import torch

t = torch.zeros(3)
t[torch.tensor([True, True, False])] = torch.ones(3)
