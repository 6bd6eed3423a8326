import numpy as np

print(np.array([1, 2.5, True]), np.array([1, 'a']), np.array([True, 2]), np.array([1, 2j]), np.array([None, 1]))
