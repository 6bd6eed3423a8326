import numpy as np
print(np.int64(3.7), np.int8(-5), np.uint8(255))
np.int64('3.7')
