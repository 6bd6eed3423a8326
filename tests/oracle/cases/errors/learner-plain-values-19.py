import numpy as np
np.array(1) @ np.array(2)
