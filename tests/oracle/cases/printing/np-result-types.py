import numpy as np
print(np.unique_counts(np.array([1, 1, 2])))
print(np.linalg.eigh(np.eye(2)))
print(np.linalg.slogdet(np.eye(2)))
print(np.linalg.svd(np.diag([3., 2.])))
print(np.linalg.qr(np.eye(2)))
print(np.unique([3, 1, 1], return_counts=True, return_index=True))
