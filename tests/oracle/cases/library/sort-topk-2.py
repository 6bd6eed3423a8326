import torch
import numpy as np
t = torch.tensor([[3, 1, 2], [9, 7, 8]])
a = t.numpy()
try:
    print(t.sort(dim=5))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(t.topk(-1))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.sort(a, axis=3))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.partition(np.array([3, 1, 2]), 1), np.argpartition(np.array([3, 1, 2]), 1), np.lexsort(([1, 2, 1], [3, 1, 1])), np.flip(a, 0), np.flip(a))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.sort(torch.tensor([float('nan'), 1., -1.])), np.sort([np.nan, 1, -1]), torch.tensor([float('nan'), 1.]).max(), np.max([np.nan, 1]))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.sort(torch.tensor([True, False])), np.sort(['b', 'a']), sorted(t[0]), t.median(dim=1), torch.median(torch.tensor([1, 2, 3, 4])))
except Exception as e:
    print(type(e).__name__, e)
