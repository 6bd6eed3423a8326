import numpy as np
np.random.seed(7)
print(np.random.normal(5, 2, 3), np.random.uniform(0, 10, 2), np.random.choice([10, 20, 30], 4), np.random.shuffle([1, 2]), np.random.binomial(1, .5, 5))
