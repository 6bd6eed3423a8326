import numpy as np
np.random.seed(5)
print(np.random.multivariate_normal([0, 0], [[1, 0], [0, 1]], 2), np.random.gamma(2., size=2), np.random.laplace(size=2))
