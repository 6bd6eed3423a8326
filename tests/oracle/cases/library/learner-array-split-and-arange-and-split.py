import numpy as np
print(np.array_split(np.arange(7), 3), np.split(np.arange(6), [2, 4]), np.vsplit(np.arange(4).reshape(2, 2), 2))
