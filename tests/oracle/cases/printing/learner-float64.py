import numpy as np
print(np.float64(1e-10), np.array([1e-10, 1]), np.array([1e300, 1e-300]), np.array([123456789.0, 0.1]))
