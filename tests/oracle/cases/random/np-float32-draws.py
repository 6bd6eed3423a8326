import numpy as np

rng = np.random.default_rng(3)
x = rng.random(3, dtype=np.float32)
print(x, x.dtype, rng.standard_normal(2, dtype=np.float32), rng.standard_gamma(2.0, 2, dtype=np.float32))
try:
    rng.normal(0, 1, 3, dtype=np.float32)
except TypeError as error:
    print(error)
