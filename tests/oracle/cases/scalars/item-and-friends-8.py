import torch
import numpy as np
try:
    print(np.int8(127) + np.int8(1))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.uint8(0) - np.uint8(1))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.int8(100) * 2,)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.int8(100) + 200)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.uint8(200) + 100)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.int64(2) ** 63)
except Exception as e:
    print(type(e).__name__, e)
