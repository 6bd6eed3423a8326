import torch

x = torch.ones(2, requires_grad=True)
y = torch.from_numpy(x.detach().numpy() * 2).sum()
y.backward()
