import numpy as np
print(np.isscalar(3), np.isscalar(np.float64(1)), np.isscalar(np.array(1)), np.ndim(5), np.shape(5.0), np.array(5).shape)
