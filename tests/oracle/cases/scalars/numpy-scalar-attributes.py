import numpy as np

x = np.float32(2.5)
print(x.dtype, x.shape, x.ndim, x.size, x.itemsize, x.item(), x.astype(int), x.real, x.T)
