import numpy as np

np.random.seed(0)
a = np.arange(5)
np.random.shuffle(a)
print(a, np.random.permutation(5))
