import numpy as np

m = np.ma.masked_array([1, 2, 3], mask=[0, 1, 0])
print(m, m.sum(), m.mean(), m.filled(0), repr(m))
