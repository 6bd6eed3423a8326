import numpy as np

x = np.int64(2 ** 63 - 1)
print(x + 1)
