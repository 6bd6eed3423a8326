import numpy as np
from numpy.lib.stride_tricks import sliding_window_view, as_strided
a = np.arange(4)
print(sliding_window_view(a, 2), as_strided(a, (2, 2), (8, 8)))
