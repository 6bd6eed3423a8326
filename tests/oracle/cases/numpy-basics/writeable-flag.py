import numpy as np

a = np.zeros(2)
a.flags.writeable = False
a[0] = 1
