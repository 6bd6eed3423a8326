import numpy as np

print(np.apply_along_axis(sum, 1, np.arange(4).reshape(2, 2)), np.vectorize(lambda x: x + 1)([1, 2]), np.add.reduce([1, 2, 3]), np.add.accumulate([1, 2, 3]), np.multiply.outer([1, 2], [3, 4]), np.add.at is not None)
