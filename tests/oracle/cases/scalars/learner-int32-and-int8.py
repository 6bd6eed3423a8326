import numpy as np
print(type(np.float32(1) + 1), type(np.int64(1) + 1.5), type(1 + np.int32(1)), type(2.0 * np.float32(1)), type(True + np.int8(1)))
