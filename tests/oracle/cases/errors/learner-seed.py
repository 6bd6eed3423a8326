import numpy as np
np.random.seed('a')
