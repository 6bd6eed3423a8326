import numpy as np
print(np.vstack([[1, 2], [3, 4]]), np.hstack([[1], [2]]), np.dstack([[1], [2]]).shape, np.column_stack([[1, 2], [3, 4]]), np.concatenate([[1], [2, 3]]), np.tile([1, 2], 2), np.repeat([1, 2], 2))
