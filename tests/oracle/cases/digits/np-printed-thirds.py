import numpy as np

print(np.array([1 / 3, 2 / 3]), np.array([1 / 3], 'f4'), np.float64(1) / 3, np.float32(1) / np.float32(3), np.array([1e-3, 1 / 7]))
