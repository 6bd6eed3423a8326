import torch

x = torch.ones(1, requires_grad=True)
loss = (x * 3).sum()
print(loss.item(), type(loss.item()).__name__, loss.detach())
