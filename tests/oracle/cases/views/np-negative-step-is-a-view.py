import numpy as np

a = np.arange(4)
r = a[::-1]
r[0] = 100
print(a, r.strides)
