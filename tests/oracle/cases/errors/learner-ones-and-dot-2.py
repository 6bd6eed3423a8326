import numpy as np
np.ones((2, 3)).dot(np.ones((2, 3)))
