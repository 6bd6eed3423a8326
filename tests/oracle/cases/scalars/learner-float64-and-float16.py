import numpy as np
print(np.float64(1e16), np.float32(1e16), np.float64(1e-5), np.float32(0.0001), np.float16(1e-5), np.float64(123456789.123))
