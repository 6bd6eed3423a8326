import numpy as np

print(np.split(np.arange(4), 2), np.array_split(np.arange(3), 2), np.tile([1, 2], 2), np.repeat([1, 2], 2))
