import numpy as np

a, b = np.array([1, 2]), np.array([3, 4])
print(np.stack([a, b]), np.stack([a, b], axis=1), np.concatenate([a, b]), np.hstack([a, b]), np.vstack([a, b]), np.column_stack([a, b]), np.append(a, 5), np.r_[a, b], np.c_[a, b])
