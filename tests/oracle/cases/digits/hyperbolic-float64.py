import numpy as np

x = np.array([0.1, 0.7, 1.3])
print([float(v) for v in np.tanh(x)], [float(v) for v in np.sinh(x)], [float(v) for v in np.cosh(x)])
