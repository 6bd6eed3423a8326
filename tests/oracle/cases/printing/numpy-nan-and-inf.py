import numpy as np

print(np.array([np.nan, 1.0]), np.array([np.inf, -np.inf, 0.5]), repr(np.array([np.nan, 1.5])))
