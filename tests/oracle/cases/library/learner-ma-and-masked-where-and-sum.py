import numpy as np
m = np.ma.masked_where(np.array([1, 2, 3]) > 2, np.array([1, 2, 3]))
print(m, m.sum(), m.mean())
print(m.filled(0))
print(repr(m))
