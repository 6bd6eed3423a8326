import numpy as np
a = np.arange(12).reshape(3, 4)
b = a[a > 5]; b[:] = 0
a[a > 8] = -1
print(a, b)
a[[0, 2]] += 100
print(a)
