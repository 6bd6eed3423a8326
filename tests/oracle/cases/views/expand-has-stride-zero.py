import torch

t = torch.tensor([[1], [2]])
e = t.expand(2, 3)
print(e, e.stride(), e.expand(4, 2, -1).shape)
