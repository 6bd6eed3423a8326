import numpy as np
x = np.array([1, 2], dtype=int)
x /= 2
