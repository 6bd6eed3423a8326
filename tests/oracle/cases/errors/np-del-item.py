import numpy as np

a = np.ones(2)
del a[0]
