import numpy as np
np.set_printoptions(precision=3, suppress=True)
print(np.array([3.14159, 1e-7]))
with np.printoptions(precision=1):
    print(np.array([3.14159]))
