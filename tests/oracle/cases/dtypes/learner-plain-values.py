import numpy as np
print(np.array([1, 2, 3.5]).dtype, np.array([1, True]).dtype, np.array(['a', 1]).dtype)
print(np.array([1, 2**63]).dtype, np.array([2**63]).dtype, np.array([2**64]).dtype)
