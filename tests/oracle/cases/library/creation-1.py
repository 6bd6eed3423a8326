import torch
import numpy as np
try:
    print(torch.zeros(2), torch.ones(2, 2), torch.full((2,), 7), torch.full((2,), 1.5), torch.empty(0), torch.eye(2), torch.arange(5), torch.arange(1, 2, 0.25), torch.linspace(0, 1, 3), torch.logspace(0, 2, 3), torch.zeros_like(torch.ones(2, dtype=torch.int)), torch.full_like(torch.ones(2), 3))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.zeros(2), np.ones((2, 2)), np.full(2, 7), np.full((2,), 1.5), np.empty(0), np.eye(2), np.arange(5), np.arange(1, 2, 0.25), np.linspace(0, 1, 3), np.logspace(0, 2, 3), np.geomspace(1, 8, 4), np.identity(2), np.zeros_like([1, 2]), np.diag([1, 2]), np.tri(2), np.linspace(0, 1, 4, endpoint=False), np.linspace(0, 10, 5, dtype=int), np.linspace(0, 1, 3, retstep=True))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.arange(0, 5, -1))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.arange(0, 5, -1))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.arange(5, dtype=torch.float16), torch.arange(3.), torch.arange(True), np.arange(3.), np.arange(3, dtype='f4'), torch.arange(10, 0, -3), torch.range(0, 2))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.zeros((2, 3)).shape, torch.zeros([2, 3]).shape, torch.zeros(torch.Size([2])).shape, torch.zeros(()).shape, torch.zeros(2, 0), np.zeros(()), torch.zeros(np.int64(2)), torch.zeros(torch.tensor(2)), np.zeros(torch.tensor(2)))
except Exception as e:
    print(type(e).__name__, e)
