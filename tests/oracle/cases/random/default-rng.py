import numpy as np
rng = np.random.default_rng(42)
print(rng.random(3), rng.integers(0, 10, 5), rng.normal(size=2), rng.choice(5, 3, replace=False), rng.permutation(4))
print(rng.standard_normal((2, 2)), rng.uniform(1, 2, 2), rng.integers(5, size=(2, 2), endpoint=True), rng.choice([10, 20, 30], p=[.2, .3, .5], size=4))
print(rng.exponential(), rng.poisson(4, 3), rng.binomial(10, 0.3, 3), rng.gamma(2, size=2), rng.beta(2, 3), rng.dirichlet([1, 2]), rng.multinomial(10, [.5, .5]))
a = np.arange(5); rng.shuffle(a); print(a, rng.permuted(np.arange(6).reshape(2, 3), axis=1))
print(rng.bytes(3), rng.random(2, dtype=np.float32), rng)
