import numpy as np

np.array([300], dtype=np.uint8)
