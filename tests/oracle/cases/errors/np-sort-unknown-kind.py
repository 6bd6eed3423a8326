import numpy as np

np.sort([2, 1], kind='bogus')
