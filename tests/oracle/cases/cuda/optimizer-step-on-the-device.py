import torch

w = torch.tensor([1.0], device='cuda', requires_grad=True)
opt = torch.optim.SGD([w], lr=0.5)
(w * 2).sum().backward()
opt.step()
print(w)
