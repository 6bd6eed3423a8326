import numpy as np
-np.array([True])
