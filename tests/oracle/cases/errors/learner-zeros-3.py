import numpy as np
np.zeros((2, 3))[0, 0, 0]
