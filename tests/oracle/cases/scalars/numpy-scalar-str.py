import numpy as np

print(np.float32(0.1), np.float64(0.1), np.int64(5), np.bool_(False), np.complex128(1 + 2j), np.float16(0.1))
