import numpy as np
np.random.seed(0)
print(np.random.choice(3, 5, p=[.1, .2, .7]), np.random.permutation([[1, 2], [3, 4]]), np.random.triangular(0, 1, 2), np.random.geometric(.5, 2))
