import numpy as np
np.random.seed(123)
print(np.random.rand(2, 2), np.random.randn(2), np.random.randint(1, 7, 3), np.random.permutation(5))
