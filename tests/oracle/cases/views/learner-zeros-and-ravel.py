import numpy as np
a = np.zeros((2, 3))
a[...] = 5
a[0, :] = [1, 2, 3]
a.T[2] = 0
print(a, a.ravel()[::2], np.ravel(a) is a)
