import numpy as np

a = np.zeros(3)
np.add.at(a, [0, 0, 2], 1)
print(a)
