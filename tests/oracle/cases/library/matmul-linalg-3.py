import torch
import numpy as np
A = torch.tensor([[2., 1.], [1., 3.]])
b = torch.tensor([1., 2.])
N = A.numpy()
try:
    print(A @ torch.ones(3))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(b @ torch.ones(3))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(A @ 2)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(A @ torch.tensor(2.))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(N @ 2)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(A.long() @ A)
except Exception as e:
    print(type(e).__name__, e)
