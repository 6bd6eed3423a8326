import numpy as np
a = np.arange(10)
print(a[2:8:2], a[::-1], a[-3:], a[:-5], a[[1, 1, 3]], a[a > 6])
