import numpy as np

print(repr(np.float32(1e10)), repr(np.float64(1e16)), repr(np.float64(1e-5)), repr(np.float32(1e-5)), repr(np.float64(123456789.125)))
