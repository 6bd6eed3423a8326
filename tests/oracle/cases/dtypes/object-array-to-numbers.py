import numpy as np
a = np.array([1.5, None])
print(a.astype(np.float32), a.astype(complex))
print(np.array([1.7, True], dtype=object).astype(np.int32))
a.astype(int)
