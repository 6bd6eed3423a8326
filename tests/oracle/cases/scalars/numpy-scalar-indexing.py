import numpy as np

np.float64(1)[0]
