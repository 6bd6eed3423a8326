import numpy as np

print(np.tile([1, 2], (2, 2)), np.repeat([[1, 2]], 2, axis=0), np.resize([1, 2], 5), np.repeat([1, 2], [1, 3]))
