import numpy as np

a = np.ones(2, dtype=np.uint8)
a[0] = 300
