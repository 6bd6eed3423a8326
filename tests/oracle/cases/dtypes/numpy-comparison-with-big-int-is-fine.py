import numpy as np

print(np.array([1, 2], dtype=np.uint8) < 300, np.array([1], dtype=np.uint8) == -1)
