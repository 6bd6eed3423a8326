import numpy as np
rng = np.random.default_rng(9)
print(rng.random(dtype=np.float32), rng.standard_normal(2, dtype=np.float32), rng.bytes(3), rng.permuted([1, 2, 3]))
