import numpy as np

np.arange(3)[np.array([True, False])]
