import numpy as np

a = np.zeros((2, 1))
b = np.broadcast_to(a, (2, 3))
a += 1
print(b)
