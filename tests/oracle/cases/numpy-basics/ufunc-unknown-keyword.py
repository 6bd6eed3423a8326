import numpy as np

np.add(1, 2, foo=3)
