import numpy as np

print(np.array([]), np.zeros((0, 3)), repr(np.zeros((2, 0))), repr(np.array([])), repr(np.array([], dtype=int)), repr(np.zeros((0, 3))))
