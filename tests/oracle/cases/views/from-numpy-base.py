import torch

a = torch.zeros(3).numpy()
print(type(a.base).__name__, a.flags.owndata)
