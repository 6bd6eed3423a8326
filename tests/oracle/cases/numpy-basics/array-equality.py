import numpy as np

a = np.array([1, 2])
print(np.array_equal(a, [1, 2]), (a == [1, 2]).all(), np.array_equal(a, [1, 2, 3]), np.array_equiv(a, [[1, 2]]))
