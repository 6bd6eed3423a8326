import numpy as np
a = np.arange(4)
v = a[...]
w = a[None]
print(v.base is a, w.shape, a[()] is a, np.newaxis)
