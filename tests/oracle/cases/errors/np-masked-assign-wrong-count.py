import numpy as np

a = np.zeros(3)
a[np.array([True, True, False])] = np.ones(3)
