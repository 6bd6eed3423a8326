import torch

a = torch.tensor([[2.0, 0.0], [0.0, 4.0]])
print(torch.linalg.inv(a), torch.linalg.det(a), torch.linalg.solve(a, torch.tensor([2.0, 4.0])), a.inverse(), torch.linalg.matrix_rank(a), torch.linalg.matrix_power(a, 2))
