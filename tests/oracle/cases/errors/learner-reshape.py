import numpy as np
np.array([1, 2]).reshape(3, 3)
