import torch

a, b = torch.broadcast_tensors(torch.zeros(2, 1), torch.zeros(3))
print(a.shape, a.stride(), b.shape, b.stride(), torch.broadcast_shapes((2, 1), (3,)))
