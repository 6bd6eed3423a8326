import numpy as np
print(np.array([1.7, 2.2]).astype(np.int32), np.array(['1.5', '2']).astype(np.float64), np.array([1, 0]).astype(bool), np.array([1, 2]).astype(str))
