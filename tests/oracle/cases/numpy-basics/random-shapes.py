import numpy as np

rng = np.random.default_rng(0)
print(rng.random((2, 3)).shape, rng.integers(3, size=4).shape, np.random.rand(2, 1).shape)
