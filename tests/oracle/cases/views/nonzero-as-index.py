import torch

t = torch.tensor([[0, 1], [2, 0]])
print(t[t.nonzero(as_tuple=True)], t[t != 0], t[torch.where(t > 1)])
