import numpy as np

print(np.array([None]).dtype, np.array([np.nan]).dtype, np.array([1, np.nan]), np.array([1, None]))
