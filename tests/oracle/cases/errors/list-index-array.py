import numpy as np

l = [np.array([1, 2]), np.array([3, 4])]
l.index(l[1])
