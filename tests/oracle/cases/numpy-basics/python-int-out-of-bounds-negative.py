import numpy as np

np.array([1], dtype=np.uint8) - (-300)
