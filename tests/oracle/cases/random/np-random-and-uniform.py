import numpy as np

np.random.seed(1)
print(np.random.random(2), np.random.uniform(-1, 1, 2), np.random.random_sample(), np.random.sample(1))
