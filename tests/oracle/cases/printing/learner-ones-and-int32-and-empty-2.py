import numpy as np
print(np.ones((2, 3), dtype=np.int32), np.empty((2, 0)), np.zeros((1, 1, 1, 1)), np.array([[[1]]]), np.eye(2, dtype=bool))
