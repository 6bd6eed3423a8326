import numpy as np
print(np.array([1, 2, 3])[:, None], np.arange(27).reshape(3, 3, 3))
