import numpy as np
print(np.float64(1) / 0)
