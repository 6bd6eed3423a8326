import numpy as np

a = np.arange(6)
print(a.reshape(2, 3), a.reshape(2, 3, order='F'), a.reshape(-1, 2), a.reshape((3, -1)).shape)
