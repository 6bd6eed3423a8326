import numpy as np
print(np.array([[1.123456, 2.1], [300.5, 4]]), np.array([1., 2., 3.]), np.array([1.5e-7, 2.]), np.array([1e8, 2.]))
