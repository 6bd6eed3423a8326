import numpy as np

a = np.array([1, -2, 3])
a[a < 0] = 0
print(a, a[a > 0], (a > 0) & (a < 3), ~(a > 0), np.where(a)[0])
