import numpy as np

print(np.arange(4)[np.array([1, 0, 0, 1], dtype=np.uint8)])
