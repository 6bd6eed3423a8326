import numpy as np

a = np.array([3.14159265, 2.0])
np.set_printoptions(precision=3)
print(a, np.float64(3.14159265))
