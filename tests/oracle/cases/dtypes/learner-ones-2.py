import numpy as np
np.ones(2) & np.ones(2)
