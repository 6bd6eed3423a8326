import numpy as np

x = np.array([0.1, 0.7, 1.3, 2.9])
print([float(v) for v in np.sin(x)], [float(v) for v in np.cos(x)], [float(v) for v in np.tan(x)])
