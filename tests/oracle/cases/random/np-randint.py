import numpy as np

np.random.seed(0)
print(np.random.randint(0, 10, 5), np.random.randint(5, size=(2, 2)), np.random.randint(0, 2, 3, dtype=np.uint8))
