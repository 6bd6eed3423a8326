import numpy as np
np.random.seed(0)
print(np.random.rand(3), np.random.randn(3), np.random.randint(0, 10, 5))
