import numpy as np

print(np.float32(0.1) == 0.1, np.float64(0.1) == 0.1, np.float32(0.5) == 0.5)
