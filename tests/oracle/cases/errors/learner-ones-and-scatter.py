import torch
torch.ones(2, 2).scatter_(0, torch.tensor([[0., 1.]]), 1.)
