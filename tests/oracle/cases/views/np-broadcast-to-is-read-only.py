import numpy as np

a = np.broadcast_to(np.zeros(1), (3,))
print(a.strides, a.flags.writeable)
a[0] = 1
