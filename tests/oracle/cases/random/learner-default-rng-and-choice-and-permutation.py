import numpy as np
rng = np.random.default_rng(0)
print(rng.choice([1, 2, 3, 4], 2, replace=False), rng.permutation(5), rng.uniform(0, 1, 2))
