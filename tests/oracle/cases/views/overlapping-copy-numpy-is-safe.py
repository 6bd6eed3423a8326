import numpy as np

a = np.arange(5)
a[1:] = a[:-1]
print(a)
