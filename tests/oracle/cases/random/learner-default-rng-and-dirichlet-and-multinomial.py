import numpy as np
rng = np.random.default_rng(0)
print(rng.dirichlet([1, 1]), rng.multinomial(5, [.5, .5]), rng.gamma(2.), rng.beta(1, 1), rng.triangular(0, 1, 2), rng.geometric(.5))
