import numpy as np
for idx, v in np.ndenumerate(np.array([[1, 2], [3, 4]])):
    print(idx, v)
for i in np.ndindex(2, 2):
    print(i)
