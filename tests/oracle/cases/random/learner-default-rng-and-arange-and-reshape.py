import numpy as np
rng = np.random.default_rng(1)
a = np.arange(6).reshape(3, 2)
rng.shuffle(a)
print(a, rng.standard_normal(2), rng.exponential(), rng.poisson(4, 2), rng.binomial(5, .5))
