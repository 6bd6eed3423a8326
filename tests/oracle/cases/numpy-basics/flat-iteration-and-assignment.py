import numpy as np

a = np.zeros((2, 2))
a.flat = 7
a.flat[1] = 0
print(a, a.tolist(), a.ravel()[0])
