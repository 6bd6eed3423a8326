import torch
import numpy as np
A = torch.tensor([[2., 1.], [1., 3.]])
b = torch.tensor([1., 2.])
N = A.numpy()
try:
    print(torch.linalg.svdvals(A), torch.linalg.pinv(A), torch.linalg.lstsq(A, b[:, None]).solution, torch.linalg.cond(A), torch.linalg.eigh(A))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.linalg.eig(N.astype(float)), np.linalg.eigh(N.astype(float)), np.linalg.pinv(N.astype(float)), np.linalg.svd(N.astype(float), compute_uv=False))
except Exception as e:
    print(type(e).__name__, e)
