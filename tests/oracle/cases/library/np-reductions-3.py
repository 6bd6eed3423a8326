import torch
import numpy as np
x = np.array([[1., 2., 3.], [4., 5., 6.]])
i = np.array([[1, 2], [3, 4]])
try:
    print(np.sum(x, where=x > 2), np.min(x, initial=0), np.max(x, where=x < 3, initial=-1), np.add.reduce(x, axis=1), np.logical_and.reduce([True, False]))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(x.sum(axis='a'))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(x.mean(foo=1))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.sum([[1, 2], [3]]))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.array(['a', 'b']).sum())
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.array(['a', 'b']).mean())
except Exception as e:
    print(type(e).__name__, e)
