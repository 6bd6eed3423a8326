import numpy as np
print(np.int32(5) / np.int32(2), (np.float32(1) + 1).dtype, (np.float32(1) + np.float64(1)).dtype, type(np.float32(3) * 2.0))
