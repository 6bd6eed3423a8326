import numpy as np

a = np.zeros(3)
a[...] = 5
a[:] = np.arange(3)
print(a)
