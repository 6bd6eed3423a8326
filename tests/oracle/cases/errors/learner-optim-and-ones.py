import torch
torch.optim.SGD([torch.ones(1)], lr=-1)
