import numpy as np

np.zeros(2, 3)
