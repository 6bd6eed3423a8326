import numpy as np
print(np.array([1, 2]) + 0.5, np.array([1, 2]) * True, np.array([True]) * 2, np.array([1.]) + 1j)
