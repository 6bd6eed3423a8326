import numpy as np
np.max(np.array([]))
