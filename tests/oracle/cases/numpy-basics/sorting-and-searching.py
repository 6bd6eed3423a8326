import numpy as np

a = np.array([3, 1, 2])
print(np.sort(a), a.argsort(), a[a.argsort()[::-1]], np.argmax(a), np.searchsorted([1, 2, 3], 2), np.lexsort(([1, 0], [0, 0])))
