import numpy as np

a = np.array([1e-10, 1.0, 12345.678])
print(a)
np.set_printoptions(suppress=True)
print(a)
