import torch

w = torch.ones(3, requires_grad=True)
w.detach().numpy()[:] = 0
print(w)
