import numpy as np

a = np.zeros(6)
b = a[1:]
c = b[1:]
print(a.base, b.base is a, c.base is a)
