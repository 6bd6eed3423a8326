import numpy as np

rng = np.random.default_rng(1)
a = np.arange(4)
rng.shuffle(a)
print(a, rng.integers(5), rng.integers(1, 6, 3, endpoint=True), rng.random(), rng.random(2, dtype=np.float32))
