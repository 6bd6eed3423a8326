import torch
print(sum(torch.tensor([1, 2, 3])), max(torch.tensor([1, 5, 2])), sorted(torch.tensor([3, 1, 2])))
