import numpy as np

a = np.zeros(2)
a.setflags(write=False)
a += 1
