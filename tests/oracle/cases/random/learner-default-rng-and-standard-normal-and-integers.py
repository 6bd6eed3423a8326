import numpy as np
rng = np.random.default_rng(123)
print(rng.random((2, 2)), rng.standard_normal(2), rng.integers(1, 7, 3), rng.permutation(5), rng.choice(['a', 'b', 'c'], 2))
