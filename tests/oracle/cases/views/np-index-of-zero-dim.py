import numpy as np

np.array(3.0)[0]
