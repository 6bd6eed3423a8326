import numpy as np

print(np.min_scalar_type(10), np.min_scalar_type(-300), np.min_scalar_type(1e40), np.common_type(np.ones(1, 'f4'), np.ones(1, 'i4')))
