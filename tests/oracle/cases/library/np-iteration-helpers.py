import numpy as np

a = np.array([[1, 2], [3, 4]])
print([(i, int(x)) for i, x in np.ndenumerate(a)], list(np.ndindex(1, 2)), [int(x) for x in a.flat], a.flat[3], a.ravel(order='F'))
