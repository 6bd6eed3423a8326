import numpy as np
print(np.float64(1)[()], np.float64(1)[...])
