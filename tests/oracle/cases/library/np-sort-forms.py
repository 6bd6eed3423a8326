import numpy as np

a = np.array([[3, 1], [2, 4]])
print(np.sort(a), np.sort(a, axis=0), np.sort(a, axis=None), np.argsort(a), np.argsort(-a[0]))
a.sort()
print(a)
