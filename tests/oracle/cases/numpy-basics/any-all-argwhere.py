import numpy as np

a = np.array([[0, 1], [2, 0]])
print(a.any(axis=0), a.all(), np.argwhere(a), a.nonzero(), np.count_nonzero(a))
