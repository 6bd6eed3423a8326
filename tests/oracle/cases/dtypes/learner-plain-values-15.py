import numpy as np
print(np.array([1, 2, 3]) / np.array([1, 0, 2]), np.array([1, 2]) // 0.0, np.array([5]) % 0)
