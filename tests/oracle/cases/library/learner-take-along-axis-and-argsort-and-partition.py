import numpy as np
print(np.take_along_axis(np.array([[3, 1, 2]]), np.argsort([[3, 1, 2]]), axis=1), np.partition([3, 1, 2], 1), np.lexsort(([1, 0], [0, 0])), np.flatnonzero([0, 1, 2]), np.searchsorted([1, 3], [0, 2, 4]), np.digitize([0.5, 2.5], [1, 2]), np.extract([True, False], [1, 2]))
