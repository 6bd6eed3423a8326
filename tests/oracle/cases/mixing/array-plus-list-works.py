import numpy as np

print(np.array([1, 2]) + [10, 20], [10, 20] + np.array([1, 2]))
