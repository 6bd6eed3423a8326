import numpy as np
rng = np.random.default_rng(seed=3)
print(rng.integers(5), rng.integers(1, 7, size=(2, 3)), rng.integers(0, 2, 4, endpoint=True), rng.choice(10, 3, replace=False))
