import numpy as np
rng = np.random.default_rng(42)
x = np.arange(6); rng.shuffle(x)
print(x, rng.normal(0, 1), rng.uniform(1, 2, 2), rng.integers(0, 100, size=3, dtype=np.uint8), rng.binomial(10, 0.3), rng.exponential(2.0))
