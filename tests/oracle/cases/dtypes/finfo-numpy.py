import numpy as np

f = np.finfo(np.float32)
print(f.bits, f.eps, f.max, f.min, f.tiny, f.dtype, f.precision)
