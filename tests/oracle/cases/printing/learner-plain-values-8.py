import numpy as np
print(np.array([0.1, 0.123456789012]), np.array([1/3]), np.array([1/3], dtype='f4'), np.array([1e16]), np.array([1.5e15]))
