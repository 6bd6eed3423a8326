import numpy as np
np.load('missing.npy')
