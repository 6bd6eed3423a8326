import numpy as np

np.set_printoptions(digits=3)
