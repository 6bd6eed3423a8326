import numpy as np
a = np.float32(1) / np.float32(0)
print(a)
