import torch
import numpy as np
t = torch.tensor([[3, 1, 2], [9, 7, 8]])
a = t.numpy()
try:
    print(t.sort(), t.sort(descending=True), t.sort(0), torch.argsort(t), t.argsort(dim=0, descending=True), torch.msort(t.float()))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(t.topk(2), t.topk(1, dim=0, largest=False), t.topk(5))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(t.kthvalue(2), t.flatten().unique(return_inverse=True, return_counts=True), torch.unique(t, dim=0), torch.unique(torch.tensor([1, 1, 2, 2, 1])), torch.unique_consecutive(torch.tensor([1, 1, 2, 2, 1]), return_counts=True))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.sort(a), np.sort(a, axis=0), np.sort(a, axis=None), np.argsort(a), a.argsort(axis=0), np.argsort(-a), np.sort(a)[:, ::-1])
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.unique(a), np.unique([[1, 1], [1, 1]], axis=0), np.unique([3, 1, 3], return_inverse=True), np.unique(['b', 'a', 'b']), np.searchsorted([1, 3, 5], [0, 3, 6]), np.searchsorted([1, 3, 5], 3, side='right'))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.searchsorted(torch.tensor([1, 3, 5]), torch.tensor([0, 3, 6])), torch.searchsorted(torch.tensor([1, 3, 5]), 3, right=True), torch.bucketize(torch.tensor([1.5]), torch.tensor([1., 2.])))
except Exception as e:
    print(type(e).__name__, e)
