import torch
import numpy as np
x = np.array([[1., 2., 3.], [4., 5., 6.]])
i = np.array([[1, 2], [3, 4]])
try:
    print(np.argmax([]))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.mean([]))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.array([]).sum(), np.array([]).prod(), np.sum([], axis=0))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.nansum([1, np.nan]), np.nanmax([1, np.nan]), np.nanmean([[1, np.nan], [2, 3]], axis=0), np.nanstd([1., 2, np.nan]), np.nanargmax([1, np.nan, 3]))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.nanmax([np.nan]))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.percentile(x, 30), np.quantile(x, [0.1, 0.9], axis=1), np.average(x, axis=0, weights=[1, 3]), np.average(x, axis=1, returned=True))
except Exception as e:
    print(type(e).__name__, e)
