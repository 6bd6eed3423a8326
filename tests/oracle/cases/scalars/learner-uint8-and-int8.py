import numpy as np
print(-np.uint8(1), abs(np.int8(-128)), ~np.int64(5), np.int64(1) << 3, np.uint8(1) << 8)
