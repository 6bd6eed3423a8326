import numpy as np

print(np.array(2 ** 63).dtype, np.array(2 ** 64).dtype, np.array([2 ** 62]).dtype)
