import numpy as np
a = np.arange(10)
b = a[2:5]
b[0] = 99
print(a, b.base is a)
