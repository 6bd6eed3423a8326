import torch
import numpy as np
A = torch.tensor([[2., 1.], [1., 3.]])
b = torch.tensor([1., 2.])
N = A.numpy()
try:
    print(torch.linalg.cholesky(-A))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.linalg.inv(np.ones((2, 2))))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.linalg.inv(np.ones((2, 3))))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.linalg.inv([1, 2]))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.inverse(b))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.det(torch.ones(2, 3)))
except Exception as e:
    print(type(e).__name__, e)
