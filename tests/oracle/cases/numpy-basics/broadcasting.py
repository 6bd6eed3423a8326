import numpy as np

a = np.arange(3)
print(a + a[:, None], a[:, None].shape, (np.ones((2, 3)) * [1, 2, 3]), np.ones((4, 1, 3)).shape)
