import numpy as np

np.arange(0, 5, 0)
