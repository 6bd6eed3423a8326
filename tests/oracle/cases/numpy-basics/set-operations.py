import numpy as np

print(np.unique([3, 1, 3]), np.isin([1, 2], [2, 3]), np.intersect1d([1, 2], [2]), np.setxor1d([1, 2], [2, 3]))
