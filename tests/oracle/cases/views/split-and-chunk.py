import torch

t = torch.arange(7)
print(t.split(3), t.chunk(3), t.split([1, 6])[1], torch.tensor_split(t, 3))
