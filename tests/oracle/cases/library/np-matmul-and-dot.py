import numpy as np

print((np.ones((2, 3)) @ np.ones(3)).shape, np.ones(3) @ np.ones(3), np.dot(np.ones((2, 3)), np.ones((3, 2))), np.dot(2, 3), np.vdot([1, 2], [3, 4]), np.inner([1, 2], [3, 4]))
