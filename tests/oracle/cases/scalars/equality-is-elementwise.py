import torch

print(torch.tensor([1, 2]) == torch.tensor([1, 3]), torch.equal(torch.tensor([1]), torch.tensor([1])), torch.equal(torch.tensor([1]), torch.tensor([1.0])))
