import numpy as np

a = np.zeros(3)
a.fill(2)
np.copyto(a, [1, 2, 3], where=[True, False, True])
np.put(a, [0], [9])
np.putmask(a, a > 5, 0)
print(a)
