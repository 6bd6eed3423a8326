import numpy as np
np.random.choice([1, 2], 3, replace=False)
