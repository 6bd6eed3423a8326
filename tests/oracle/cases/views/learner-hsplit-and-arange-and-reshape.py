import numpy as np
a = np.hsplit(np.arange(8).reshape(2, 4), 2)
a[0][0, 0] = 77
print(a, a[0].base is None)
