import numpy as np

print(np.array([1, 2]).dtype, np.array([1, 2.0]).dtype, np.array([True, False]).dtype)
print(np.array([True, 2]).dtype, np.array([1, 2j]).dtype, np.array([]).dtype)
