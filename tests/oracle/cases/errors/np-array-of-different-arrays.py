import numpy as np

np.array([np.ones(2), np.ones(3)])
