import numpy as np

print([np.float32(1.5), np.float64(0.1), np.int8(3), np.bool_(True), np.complex64(1j), np.str_('a'), np.uint8(7), np.float16(0.1)])
