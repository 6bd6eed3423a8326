import numpy as np
np.ones(2, dtype='float33')
