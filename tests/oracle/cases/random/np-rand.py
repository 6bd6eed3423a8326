import numpy as np

np.random.seed(0)
print(np.random.rand(3), np.random.rand(2, 2), np.random.rand())
