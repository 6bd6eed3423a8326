import numpy as np

print(np.full(100, 1000, dtype=np.float16).sum(), np.full(3, 100, dtype=np.int8).sum(), np.full(3, 100, dtype=np.int8).sum(dtype=np.int8))
