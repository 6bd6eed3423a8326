import numpy as np

a = np.arange(4).reshape(2, 2)
a[0], a[1] = a[1], a[0]
print(a)
