import torch

a = torch.tensor([[4.0, 2.0], [2.0, 3.0]], dtype=torch.float64)
print(torch.linalg.cholesky(a), torch.linalg.eigvalsh(a), torch.linalg.svdvals(a), torch.linalg.slogdet(a), torch.linalg.pinv(a))
print(torch.linalg.matrix_power(a, 3), torch.linalg.matrix_rank(torch.ones(3, 3)))
torch.linalg.cholesky(-a)
