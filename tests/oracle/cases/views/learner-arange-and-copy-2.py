import numpy as np
a = np.arange(4)
b = a
c = a[:]
d = a.copy()
b[0] = 10; c[1] = 20; d[2] = 30
print(a, b is a, c is a, c.base is a, d.base)
