import numpy as np
np.set_printoptions(threshold=5, edgeitems=1, linewidth=30)
print(np.arange(10), np.ones((4, 4)))
