import numpy as np
np.linalg.solve(np.ones((2, 3)), np.ones(2))
