import numpy as np

a = np.array([[2.0, 0.0], [0.0, 4.0]])
print(np.linalg.inv(a), np.linalg.solve(a, np.array([2.0, 4.0])), np.linalg.matrix_rank(a), np.linalg.matrix_power(a, 2), np.trace(a))
