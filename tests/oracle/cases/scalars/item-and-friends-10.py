import torch
import numpy as np
try:
    print(np.int64(7) // 2, np.int64(-7) // 2, np.int64(-7) % 3, np.float64(7.5) % 2, np.int64(5) / 2, type(np.int64(5) / 2), np.int32(5) + 1.0, type(np.float32(5) + 1.0), type(np.int8(1) + 1), type(np.int8(1) + np.int16(1)), type(np.float32(1) * np.float64(1)), np.True_ + np.True_, np.True_ + 1, True + np.int8(1))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.int64('5'), np.float64('1.5'), np.int64(5.9), np.float32('nan'), np.bool_('a'), np.bool_(''), np.str_(5), np.complex64('1+2j'))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.int64('a'))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.int64(None))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.float64(None), np.float64([1, 2]), np.int64([1]))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.uint8(300))
except Exception as e:
    print(type(e).__name__, e)
