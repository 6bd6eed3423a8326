import numpy as np
print(np.array([1e-3, 1.]), np.array([1e-4, 1.]), np.array([1e-5, 1.]), np.array([9999.5, 1.]), np.array([1e5]), np.array([123456789.]), np.array([1e16, 1.]), np.array([0.1, 1/3]))
