import torch
import numpy as np
try:
    print(np.uint8(-1))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.int64(2**63))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.int32(np.float64(1e10)))
except Exception as e:
    print(type(e).__name__, e)
