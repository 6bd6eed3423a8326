import numpy as np

a = np.arange(3)
f = np.flip(a)
f[0] = 9
print(a)
