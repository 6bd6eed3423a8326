import numpy as np
np.uint8(200) + 300
