import torch

t = torch.tensor([3, 1, 3, 2])
print(t.unique(), torch.unique(t, return_inverse=True), torch.unique(t, return_counts=True), torch.unique_consecutive(torch.tensor([1, 1, 2, 1])))
