import torch

t = torch.tensor([1.0, 2.0, 3.0])
print(t.scatter_reduce(0, torch.tensor([0, 0, 2]), torch.tensor([10.0, 20.0, 0.0]), reduce='amax'), t.index_add(0, torch.tensor([0, 0]), torch.tensor([5.0, 6.0])), t.index_fill(0, torch.tensor([1]), -1), t.index_copy(0, torch.tensor([2]), torch.tensor([9.0])))
