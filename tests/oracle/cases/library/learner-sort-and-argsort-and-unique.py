import numpy as np
print(np.sort([3, 1, 2])[::-1], np.argsort([3, 1, 2]), np.unique([2, 1, 2], return_index=True), np.where(np.array([1, 5, 3]) > 2), np.nonzero([0, 1]), np.argwhere([0, 1]), np.count_nonzero([0, 1, 2]))
