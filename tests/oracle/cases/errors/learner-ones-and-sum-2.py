import numpy as np
np.ones(2).sum(axis=3)
