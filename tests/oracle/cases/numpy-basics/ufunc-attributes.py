import numpy as np

print(np.add.nin, np.add.identity, np.add.ntypes > 0, np.add, np.maximum.reduce([1, 5, 2]), np.multiply.accumulate([1, 2, 3]), np.add.reduceat([1, 2, 3, 4], [0, 2]))
