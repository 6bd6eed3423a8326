import numpy as np
np.testing.assert_allclose([1., 2.], [1., 2.1], rtol=1e-3)
