import numpy as np
print(int('5') + np.int64(1), np.int64('7'), np.float64('1e3'), np.int32(True), np.bool_(0), np.float64(np.int8(3)), np.int64(2.9))
np.int64('abc')
