import torch
import numpy as np
x = np.array([[1., 2., 3.], [4., 5., 6.]])
i = np.array([[1, 2], [3, 4]])
try:
    print(x.sum(), x.sum(0), x.sum(axis=1, keepdims=True), x.sum((0, 1)), x.sum(dtype=int))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(x.mean(), x.mean(1), x.std(), x.std(0, ddof=1), x.var(axis=1), x.prod(), x.max(0), x.argmax(), x.argmax(1), x.argmin(0, keepdims=True), np.median(x), np.median(x, axis=0), x.ptp() if hasattr(x, 'ptp') else np.ptp(x))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(i.mean(), i.mean(0), i.sum().dtype, i.any(), i.all(axis=0), np.count_nonzero(i), np.count_nonzero(i > 2, axis=0), x.cumsum(), x.cumsum(0), x.cumprod(1))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(x.sum(2))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(x.max(axis=5))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.max([]))
except Exception as e:
    print(type(e).__name__, e)
