import numpy as np
a = np.array([1, 2, 3], dtype=np.uint8)
print(-a, a - 5 if False else a - np.uint8(5), ~a)
