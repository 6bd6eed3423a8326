import numpy as np
np.True_ - np.True_
