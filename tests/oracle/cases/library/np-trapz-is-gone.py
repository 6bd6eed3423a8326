import numpy as np

np.trapz([1, 2, 3])
