import numpy as np
x = np.array([1, 2, 3], dtype=np.float32)
print((x + 1).dtype, (x + 1.0).dtype, (x + np.float64(1)).dtype, (x * np.array(2.0)).dtype, (x + np.int64(1)).dtype)
