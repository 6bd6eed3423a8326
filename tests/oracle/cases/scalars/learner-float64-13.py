import numpy as np
len(np.float64(5))
