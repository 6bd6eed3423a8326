import numpy as np

np.zeros(3, dtype=np.int16).view(np.int32)
