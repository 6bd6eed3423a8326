import torch
t = torch.arange(4); n = t.numpy(); print((t == torch.from_numpy(n)).all(), (n == t.numpy()).all(), t.sum() == n.sum(), type(t.sum() == n.sum()))
