import torch

torch.optim.SGD([torch.ones(1, requires_grad=True) * 2], lr=0.1)
