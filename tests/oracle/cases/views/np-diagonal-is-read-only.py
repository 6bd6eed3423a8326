import numpy as np

a = np.zeros((2, 2))
d = a.diagonal()
print(d.flags.writeable)
d[0] = 1
