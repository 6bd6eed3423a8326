import numpy as np
a = np.ones(3); a[[0, 5]] = 1
