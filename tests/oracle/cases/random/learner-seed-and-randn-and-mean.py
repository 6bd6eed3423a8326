import numpy as np
np.random.seed(10)
x = np.random.randn(4, 4)
print(x.mean(), x.std(), x.sum())
