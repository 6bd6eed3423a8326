import numpy as np

a = np.arange(12).reshape(3, 4)
print(a[np.ix_([0, 2], [1, 3])], a[:, np.newaxis].shape, a[None].shape)
