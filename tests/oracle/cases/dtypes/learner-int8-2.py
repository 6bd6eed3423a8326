import numpy as np
print(np.int8(127) + np.int8(1))
