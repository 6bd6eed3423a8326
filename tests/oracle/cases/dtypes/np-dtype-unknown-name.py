import numpy as np

np.dtype('float33')
