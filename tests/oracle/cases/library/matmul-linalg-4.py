import torch
import numpy as np
A = torch.tensor([[2., 1.], [1., 3.]])
b = torch.tensor([1., 2.])
N = A.numpy()
try:
    print(A.long() @ A.long(), A.bool() @ A.bool())
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.einsum('ij,jk', A))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.einsum('ij,jk->ikz', A, A))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.einsum('ijk', A))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.einsum('ij,kj->ik', A, torch.ones(3, 3)))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.linalg.eig(A))
except Exception as e:
    print(type(e).__name__, e)
