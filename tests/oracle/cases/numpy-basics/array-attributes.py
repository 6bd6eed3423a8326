import numpy as np

a = np.arange(6, dtype=np.int16).reshape(2, 3)
print(a.shape, a.ndim, a.size, a.dtype, a.itemsize, a.nbytes, a.strides, a.T.strides)
