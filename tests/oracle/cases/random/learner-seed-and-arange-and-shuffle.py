import numpy as np
np.random.seed(1)
a = np.arange(5)
np.random.shuffle(a)
print(a, np.random.binomial(10, 0.5, 3), np.random.poisson(3, 3), np.random.exponential(1.0, 2))
