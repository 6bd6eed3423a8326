import torch
import numpy as np
try:
    print(np.int64(2) ** -1)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.float32(1e38) * 10)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.int64(1) / 0)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.float64(0) / 0)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.int64(5) // 0, np.int64(5) % 0)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.float64(5) // 0)
except Exception as e:
    print(type(e).__name__, e)
