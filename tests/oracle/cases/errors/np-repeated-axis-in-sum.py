import numpy as np

np.zeros((2, 3)).sum(axis=(0, 0))
