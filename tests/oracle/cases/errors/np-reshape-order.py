import numpy as np

np.ones(4).reshape((2, 2), order='Z')
