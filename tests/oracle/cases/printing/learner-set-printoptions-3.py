import numpy as np
np.set_printoptions(formatter={'float': '{:.1f}'.format})
print(np.array([1.234, 5.678]))
print(np.array([1, 2]))
