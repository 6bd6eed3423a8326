import torch

x = torch.ones(1, requires_grad=True)
loss = (x * 3).sum()
value = loss.item()
print(value, type(value).__name__, loss)
