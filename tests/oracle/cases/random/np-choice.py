import numpy as np

np.random.seed(0)
print(np.random.choice(5, 3), np.random.choice([10, 20, 30], 2, replace=False), np.random.choice(3, 4, p=[0.1, 0.2, 0.7]))
