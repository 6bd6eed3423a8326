import torch
import numpy as np
try:
    print(torch.zeros(2.0))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.ones(2, 3, (4,)))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.ones(2, 3))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.full(2, 3))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.eye(2, 3), torch.eye(2, dtype=torch.bool), np.eye(3, k=1), np.eye(2, 3), torch.tril(torch.ones(3, 3)), np.triu(np.ones((2, 2))), torch.diag(torch.tensor([1, 2])), torch.diag_embed(torch.tensor([1, 2])), torch.diag(torch.eye(2)), np.diag(np.eye(2)), torch.meshgrid(torch.arange(2), torch.arange(2), indexing='ij'), np.meshgrid([0, 1], [2, 3]))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.meshgrid(torch.arange(2), torch.arange(2)))
except Exception as e:
    print(type(e).__name__, e)
