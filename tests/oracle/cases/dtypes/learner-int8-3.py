import numpy as np
print(np.array([1, 2], dtype=np.int8) * 100, np.int8(100) + 27)
print(np.array([100], dtype=np.int8) + np.array([100], dtype=np.int8))
np.int8(100) + 128
