import numpy as np

a = np.arange(3)
b, c, d = a, a.view(), a.copy()
a[0] = 9
print(b is a, b, c, d, c.base is a, d.base)
