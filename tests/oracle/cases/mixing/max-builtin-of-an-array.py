import numpy as np

print(max(np.array([1, 3, 2])), sum(np.array([1, 3, 2])), sorted(np.array([2, 1])))
