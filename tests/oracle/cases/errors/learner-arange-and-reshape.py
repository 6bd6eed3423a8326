import numpy as np
np.arange(5).reshape(2, 3)
