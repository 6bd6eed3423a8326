import numpy as np
[1, 2][np.float64(1)]
