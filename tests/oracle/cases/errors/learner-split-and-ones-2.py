import numpy as np
np.split(np.ones(5), 2)
