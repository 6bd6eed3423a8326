import numpy as np

for t in (np.float16, np.float32, np.float64):
    print(t(1e-5), t(1e-4), t(999), t(1000), t(60000), t(999999 if t is not np.float16 else 1), repr(t(1e6 if t is not np.float16 else 2048)))
