import numpy as np

for x in [np.float32(1) + 1, np.float32(1) + 1.5, np.int8(1) + 1, np.int8(1) + 1.5, np.int8(1) + np.int16(1), 1 + np.uint8(2), np.float32(1) * np.float64(1), np.int64(7) / 2, np.int64(7) // 2, np.bool_(True) + 1]:
    print(repr(x))
