import torch
t = torch.arange(5)[1:]
a = t.numpy()
print(a.base is None, a.flags.owndata, a, type(a.base))
