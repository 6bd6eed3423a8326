import numpy as np

np.array([1.5]).astype(int, casting='safe')
