import numpy as np

np.random.seed(0)
print(np.random.normal([0, 100], [[1], [10]]).shape, np.random.randint([1, 10, 100]).shape)
try:
    np.random.normal(0, [1, 2], 3)
except ValueError as error:
    print(error)
