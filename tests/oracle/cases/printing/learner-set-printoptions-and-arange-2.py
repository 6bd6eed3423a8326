import numpy as np
np.set_printoptions(precision=2, suppress=True, linewidth=40)
print(np.array([1.23456, 1e-6, 12345.678]), np.arange(20.))
