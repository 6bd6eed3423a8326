import numpy as np
a = np.arange(6).reshape(2, 3)
a.T[0] = -1
print(a)
a.flat[3] = 100
print(a, a.flat[1])
