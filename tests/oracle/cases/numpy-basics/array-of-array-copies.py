import numpy as np

a = np.zeros(2)
b, c, d = np.array(a), np.asarray(a), np.array(a, copy=None)
a[0] = 1
print(b, c, d, c is a)
