import numpy as np
np.arange(3) + np.arange(4)
