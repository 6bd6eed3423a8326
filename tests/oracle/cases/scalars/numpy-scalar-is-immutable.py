import numpy as np

x = np.float64(1)
x[0] = 2
