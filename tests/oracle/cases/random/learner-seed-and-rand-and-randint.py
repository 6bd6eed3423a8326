import numpy as np
np.random.seed(42)
print(np.random.rand(3), np.random.randint(0, 100, 3), np.random.choice(['x', 'y'], 3), np.random.normal(size=2), np.random.permutation(4))
