import torch

t = torch.zeros(2, 3)
print(t.scatter(1, torch.tensor([[0, 2], [1, 0]]), torch.tensor([[1.0, 2.0], [3.0, 4.0]])), t.scatter(1, torch.tensor([[1], [2]]), 5.0))
print(t.scatter_add(1, torch.tensor([[0, 0]]), torch.tensor([[1.0, 2.0]])))
