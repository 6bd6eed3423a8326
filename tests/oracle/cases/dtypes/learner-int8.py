import numpy as np
np.array([1], dtype=np.int8) + 200
