import numpy as np

np.array([1.0]) << 1
