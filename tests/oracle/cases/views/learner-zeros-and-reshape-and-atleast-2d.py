import numpy as np
a = np.zeros((3,)); b = a.reshape(3, 1); c = np.atleast_2d(a); d = a[np.newaxis]; e = np.expand_dims(a, 0)
a[0] = 1
print(b.ravel(), c, d, e, np.shares_memory(a, e), np.squeeze(e).base is a)
