import numpy as np
print(np.isin([1, 2, 3], [2]), np.setxor1d([1, 2], [2, 3]))
vals, counts = np.unique([1, 1, 2], return_counts=True)
print(vals, counts)
print(np.unique(np.array([[1, 2], [1, 2]]), axis=0))
