import numpy as np
if np.array([1, 2]): pass
