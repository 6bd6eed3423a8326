import torch
t = torch.tensor([[1, 2], [3, 4]])
print(t[t > 1], t[:, t[0] > 1], t[[0, 1], [1, 0]], torch.where(t > 2, t, 0), t.nonzero(), torch.nonzero(t > 2, as_tuple=True))
