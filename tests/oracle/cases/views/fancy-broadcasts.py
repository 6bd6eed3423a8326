import torch

t = torch.arange(9).view(3, 3)
print(t[torch.tensor([[0], [2]]), torch.tensor([0, 1])])
