import numpy as np
x = np.arange(6).reshape(2, 3)
x.shape = (3, 2)
print(x, x.reshape(-1, order='F'), x.T.reshape(-1), x.swapaxes(0, 1).strides)
x.shape = (4, 2)
