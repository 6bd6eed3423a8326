import numpy as np
np.random.seed(42)
print(np.random.choice(5, 3), np.random.permutation(5), np.random.normal(0, 1, 2), np.random.uniform(-1, 1, 2))
