import numpy as np
A = np.array([[3., 1.], [1., 2.]]); b = np.array([9., 8.])
print(np.linalg.solve(A, b), np.linalg.inv(A), np.linalg.det(A), np.linalg.eigvals(np.array([[2., 0.], [0., 3.]])), A @ b, np.dot(A, A), np.linalg.matrix_rank(A), np.trace(A))
