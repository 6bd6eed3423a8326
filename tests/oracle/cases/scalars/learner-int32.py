import numpy as np
print(np.int32(2147483647) + np.int32(1))
