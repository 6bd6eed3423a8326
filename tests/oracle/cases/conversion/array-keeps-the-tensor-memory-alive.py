import torch

a = torch.arange(3).numpy()
print(a + 1, a.flags.owndata, a.base is not None)
