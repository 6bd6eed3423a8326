import numpy as np

np.ones((2, 2)).transpose(0, 2)
