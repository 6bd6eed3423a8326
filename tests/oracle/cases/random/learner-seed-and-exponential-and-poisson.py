import numpy as np
np.random.seed(0)
print(np.random.random(2), np.random.exponential(2, 2), np.random.poisson(5, 3), np.random.beta(2, 3), np.random.gamma(2, 2), np.random.standard_t(3))
