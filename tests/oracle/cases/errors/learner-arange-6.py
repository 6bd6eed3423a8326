import numpy as np
np.arange('a')
