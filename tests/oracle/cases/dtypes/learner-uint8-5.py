import numpy as np
print(np.uint8(-1))
