import numpy as np
a = np.broadcast_to(np.arange(3), (2, 3))
print(a.strides, a.flags.writeable)
a[0, 0] = 1
