import numpy as np

a = np.arange(6).reshape(2, 3)
r, c = a.reshape(6), a.T.reshape(6)
a[0, 0] = 100
print(r[0], c[0], c.base is None)
