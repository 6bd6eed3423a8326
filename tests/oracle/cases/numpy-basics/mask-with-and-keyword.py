import numpy as np

a = np.array([1, 2])
a[(a > 0) and (a < 2)]
