import numpy as np

print(np.insert(np.array([1, 2]), 1, 9), np.delete(np.array([1, 2, 3]), 0), np.append(np.ones((1, 2)), np.zeros((1, 2)), axis=0), np.append(np.ones((1, 2)), 5))
