import numpy as np

np.ones(3).take([3])
