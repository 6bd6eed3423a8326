import numpy as np
print(np.uint8(200) + np.uint8(100))
print(np.array([200], dtype=np.uint8) + 100)
