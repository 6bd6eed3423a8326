import numpy as np

a = np.array([1, 2], dtype=np.int32)
print(a.astype(np.float32), a.view(np.int16), a.view(np.float32).dtype, a.astype(bool), a.astype(str))
