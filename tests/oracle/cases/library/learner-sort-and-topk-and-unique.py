import torch
print(torch.sort(torch.tensor([3, 1, 2])), torch.topk(torch.tensor([3, 1, 2]), 2), torch.unique(torch.tensor([2, 1, 2]), return_counts=True), torch.kthvalue(torch.tensor([3, 1, 2]), 2), torch.cummax(torch.tensor([1, 3, 2]), 0))
