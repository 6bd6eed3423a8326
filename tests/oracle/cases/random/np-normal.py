import numpy as np

np.random.seed(1)
print(np.random.normal(10, 2, 3), np.random.standard_normal(2))
