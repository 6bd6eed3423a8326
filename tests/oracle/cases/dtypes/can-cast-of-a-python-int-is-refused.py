import numpy as np

np.can_cast(1, np.int8)
