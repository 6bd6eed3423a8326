import numpy as np
np.finfo(np.int32)
