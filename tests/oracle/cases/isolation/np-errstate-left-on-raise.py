import numpy as np

np.seterr(all='raise')
np.array([1.0]) / 0
