import numpy as np
a = np.lib.stride_tricks.sliding_window_view(np.arange(5), 3)
print(a)
a[0, 0] = 1
