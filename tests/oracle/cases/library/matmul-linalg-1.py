import torch
import numpy as np
A = torch.tensor([[2., 1.], [1., 3.]])
b = torch.tensor([1., 2.])
N = A.numpy()
try:
    print(A @ A, A @ b, b @ b, b @ A, torch.matmul(A, b), A.mm(A), A.mv(b), torch.dot(b, b), torch.outer(b, b), torch.einsum('ij,j->i', A, b), torch.einsum('ii', A), torch.einsum('ij->ji', A), torch.bmm(A[None], A[None]), A.T, A.t(), A.mT, A.H, torch.trace(A), A.det(), A.inverse(), torch.linalg.inv(A), torch.linalg.det(A), torch.linalg.solve(A, b), torch.inner(b, b), torch.tensordot(A, A, dims=2), torch.linalg.matrix_power(A, 3), torch.linalg.cholesky(A), torch.linalg.eigvalsh(A), torch.logdet(A), torch.linalg.matrix_norm(A), torch.chain_matmul(A, A) if False else 1)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(N @ N, N.dot([1, 2]), np.dot(N, N), np.matmul(N, [1, 2]), np.inner([1, 2], [3, 4]), np.outer([1, 2], [3, 4]), np.vdot([1, 2], [3, 4]), np.einsum('ij,jk', N, N), np.einsum('ii->i', N), np.trace(N), np.linalg.det(N.astype(float)), np.linalg.inv(N), np.linalg.solve(N, [1, 2]), np.linalg.eigvalsh(N), np.linalg.cholesky(N), np.tensordot(N, N, 1), np.linalg.matrix_power(N, 2), np.cross([1, 0, 0], [0, 1, 0]), np.kron([1, 2], [1, 1]), np.linalg.matrix_rank(N), np.linalg.multi_dot([N, N]))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.linalg.inv(torch.ones(2, 2)))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.linalg.inv(torch.ones(2, 3)))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.linalg.inv(torch.ones(2, 2).long()))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.linalg.solve(torch.zeros(2, 2), b))
except Exception as e:
    print(type(e).__name__, e)
