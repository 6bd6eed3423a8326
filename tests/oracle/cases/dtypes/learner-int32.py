import numpy as np
a = np.array([1, 2], dtype=np.int32)
a += 1.5
