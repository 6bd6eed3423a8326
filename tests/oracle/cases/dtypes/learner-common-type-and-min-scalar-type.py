import numpy as np
print(np.common_type(np.array([1], dtype='f4'), np.array([1])), np.min_scalar_type(300), np.min_scalar_type(-1))
