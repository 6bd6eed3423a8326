import torch
A = torch.tensor([[3., 1.], [1., 2.]]); b = torch.tensor([9., 8.])
print(torch.linalg.solve(A, b), torch.inverse(A), torch.det(A), torch.linalg.eigvalsh(A), A @ b, A.mm(A), A.mv(b), torch.trace(A), torch.linalg.cholesky(A))
