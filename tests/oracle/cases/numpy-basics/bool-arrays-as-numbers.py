import numpy as np

b = np.array([True, False, True])
print(b.sum(), b.mean(), b + 1, b * b, b.astype(int), np.invert(b))
