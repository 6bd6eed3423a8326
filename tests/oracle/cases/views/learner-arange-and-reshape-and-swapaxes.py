import numpy as np
a = np.arange(8).reshape(2, 2, 2)
print(np.swapaxes(a, 0, 2).strides, np.rollaxis(a, 2).shape, np.moveaxis(a, 0, -1).shape, a.transpose(1, 0, 2).strides)
