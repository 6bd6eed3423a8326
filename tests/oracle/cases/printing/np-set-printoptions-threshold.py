import numpy as np

np.set_printoptions(threshold=5, edgeitems=2)
print(np.arange(10), np.zeros((6, 6)))
