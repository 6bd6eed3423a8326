import numpy as np

print(np.where([False, True]), np.nonzero(np.array([0, 3])), np.flatnonzero([0, 3]), type(np.where([True])).__name__)
