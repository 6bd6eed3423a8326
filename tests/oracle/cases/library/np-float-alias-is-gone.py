import numpy as np

np.float(1.0)
