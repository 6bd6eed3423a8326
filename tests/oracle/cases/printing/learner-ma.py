import numpy as np
print(np.ma.array([1, 2, 3], mask=[0, 1, 0]))
