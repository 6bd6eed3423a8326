import numpy as np

print([1, 2] * 2, np.array([1, 2]) * 2, [1, 2] + [3], np.array([1, 2]) + [3, 4])
