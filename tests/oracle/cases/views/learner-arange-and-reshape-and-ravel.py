import numpy as np
a = np.arange(6)
print(a.reshape(2, 3).base is a, a.ravel().base is a, a.flatten().base, a.T.base is a)
