import numpy as np
print(pow(np.int64(2), 3), np.int64(2) ** -1.0, np.float64(-8) ** (1/3))
np.int64(2) ** np.int64(-1)
