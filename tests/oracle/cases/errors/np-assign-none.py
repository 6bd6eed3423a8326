import numpy as np

a = np.ones(2)
a[0] = None
print(a)
