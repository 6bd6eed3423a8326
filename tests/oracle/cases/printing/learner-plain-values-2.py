import numpy as np
print(np.array([1.0, 2.5, 1000.123]), np.array([1e-5, 1.0]), np.array([1e10, 1.0]))
