import numpy as np

print([float(v) for v in np.array([1.1, 2.3, 0.7]) ** 2.5], float(np.float64(2) ** 0.5))
