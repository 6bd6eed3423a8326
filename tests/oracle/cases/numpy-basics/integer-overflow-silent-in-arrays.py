import numpy as np

a = np.array([2 ** 31 - 1], dtype=np.int32)
print(a + 1, a * 2, np.array([255], dtype=np.uint8) + np.array([1], dtype=np.uint8))
