import torch
lst = [torch.tensor([1, 2]), torch.tensor([3, 4])]
torch.tensor(lst)
