import numpy as np

rng = np.random.default_rng(4)
print(rng.binomial(100, 0.4, 4), rng.poisson(50, 4), rng.geometric(0.2, 4), rng.hypergeometric(30, 20, 15, 4))
print(rng.multinomial(10, [0.2, 0.3, 0.5]), rng.zipf(2.0, 5), rng.logseries(0.7, 5), rng.negative_binomial(5, 0.4, 4))
