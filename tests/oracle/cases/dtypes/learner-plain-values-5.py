import numpy as np
print(np.array([1]) // np.array([0]))
print(np.array([1.]) / 0)
