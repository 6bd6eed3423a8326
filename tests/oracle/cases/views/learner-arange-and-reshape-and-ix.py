import numpy as np
a = np.arange(9).reshape(3, 3)
print(a[[0, 1], [1, 2]], a[np.ix_([0, 2], [0, 2])], a[a % 2 == 0])
