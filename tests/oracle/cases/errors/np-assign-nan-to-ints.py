import numpy as np

a = np.ones(2, dtype=int)
a[0] = np.nan
