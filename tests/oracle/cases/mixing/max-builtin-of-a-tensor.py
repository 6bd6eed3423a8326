import torch

print(max(torch.tensor([1, 3, 2])), min(torch.tensor([1, 3, 2])), sum(torch.tensor([1, 3, 2])), sorted(torch.tensor([2, 1])))
