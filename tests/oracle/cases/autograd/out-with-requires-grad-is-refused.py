import torch

x = torch.ones(1, requires_grad=True)
torch.add(x, 1, out=torch.zeros(1))
