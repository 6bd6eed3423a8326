import torch

l = [torch.tensor([1, 2]), torch.tensor([3, 4])]
l.remove(torch.tensor([3, 4]))
