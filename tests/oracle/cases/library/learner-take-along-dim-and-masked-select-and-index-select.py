import torch
print(torch.take_along_dim(torch.tensor([[3, 1]]), torch.tensor([[1, 0]]), dim=1), torch.masked_select(torch.tensor([1, 2]), torch.tensor([True, False])), torch.index_select(torch.eye(2), 0, torch.tensor([1])), torch.argsort(torch.tensor([3, 1])), torch.searchsorted(torch.tensor([1., 3.]), 2.), torch.bucketize(2, torch.tensor([1, 3])))
