import numpy as np
rng = np.random.RandomState(0)
print(rng.randn(2), rng.randint(0, 5, (2, 2)), rng.uniform(size=2), rng.permutation([1, 2, 3]), rng.choice(5, 2, replace=False))
