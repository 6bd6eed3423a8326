import numpy as np
m = np.ma.masked_array([1, 2, 3], mask=[0, 1, 0])
print(m)
print(repr(m))
print(m.mean(), m.filled(-1))
