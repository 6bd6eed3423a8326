import numpy as np

print(0.1 + 0.2 == 0.3, np.isclose(0.1 + 0.2, 0.3), np.array([0.1]) + 0.2 == 0.3, np.float32(0.1) + np.float32(0.2))
