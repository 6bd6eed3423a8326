import numpy as np
np.testing.assert_array_equal([1, 2], [1, 2])
np.testing.assert_allclose([1.0], [1.0 + 1e-9])
for f in (lambda: np.testing.assert_array_equal([1, 2], [1, 3]), lambda: np.testing.assert_allclose([1.0, 2], [1.1, 2]), lambda: np.testing.assert_almost_equal(1.0, 1.1), lambda: np.testing.assert_equal(1, 2)):
    try: f()
    except AssertionError as e: print(e)
