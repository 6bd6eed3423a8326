import numpy as np

np.random.seed(0)
print(np.random.randn(3), np.random.randn(2, 1))
