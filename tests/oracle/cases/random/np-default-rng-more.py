import numpy as np

rng = np.random.default_rng(42)
print(rng.normal(0, 1, 2), rng.uniform(0, 10, 2), rng.choice(5, 3, replace=False), rng.permutation(4))
