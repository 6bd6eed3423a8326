import numpy as np

print(np.array([0.1, 0.25, 1 / 3]), np.array([0.1, 0.25, 1 / 3], dtype='f4'), np.array([1e6, 1.5]), np.array([0.1], dtype='f2'))
