import numpy as np

print(np.unique([3, 1, 3], return_counts=True), np.unique([3, 1, 3], return_index=True), np.unique([[1, 2], [1, 2]], axis=0), np.unique_counts(np.array([1, 1])))
