import numpy as np

a = np.zeros((2, 2))
a.flatten()[0] = 1
a.ravel()[1] = 2
print(a)
