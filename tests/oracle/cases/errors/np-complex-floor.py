import numpy as np

np.floor(np.array([1j]))
