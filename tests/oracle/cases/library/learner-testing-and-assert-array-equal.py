import numpy as np
np.testing.assert_array_equal(np.array([1, 2]), np.array([1, 3]))
