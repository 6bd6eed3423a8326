import numpy as np

print(np.array([1e8, 1.0]), np.array([1e-4]), np.array([1e-5]), np.array([1e16]), np.array([1e15]), np.array([1.0, 1e-5]), np.array([12345678.9, 0.001]))
