import numpy as np

a = np.ones(2)
print(a.astype(np.float64) is a, a.astype(np.float64, copy=False) is a, a.astype('f4', copy=False) is a)
