import torch
src = torch.tensor([1., 2., 3., 4.])
idx = torch.tensor([0, 1, 0, 1])
print(torch.zeros(2).scatter_reduce(0, idx, src, reduce='sum'))
print(torch.ones(2).scatter_reduce(0, idx, src, reduce='prod'))
print(torch.zeros(2).scatter_reduce(0, idx, src, reduce='amax', include_self=False))
