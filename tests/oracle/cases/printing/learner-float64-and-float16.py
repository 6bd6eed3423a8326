import numpy as np
print(np.float64(1/3), np.float32(1/3), np.float16(1/3), repr(np.float64(1e-8)), np.float64(1e22), np.float64(100000000000000000.0))
