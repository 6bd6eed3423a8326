import numpy as np
np.random.rand('a')
