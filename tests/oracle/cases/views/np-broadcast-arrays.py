import numpy as np

a, b = np.broadcast_arrays(np.zeros((2, 1)), np.zeros(3))
print(a.shape, a.strides, np.broadcast_shapes((2, 1), (3,)))
